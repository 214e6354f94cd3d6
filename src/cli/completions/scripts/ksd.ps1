# Completions of ksd for PowerShell: ksd itself says what may stand at the cursor.
Register-ArgumentCompleter -Native -CommandName ksd, ksd.exe -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $length = [Math]::Max(0, $cursorPosition - $commandAst.Extent.StartOffset)
    $text = $commandAst.Extent.Text.PadRight($length).Substring(0, $length)
    $pattern = '(?:"[^"]*"?|''[^'']*''?|[^\s"''])+'
    $words = @([regex]::Matches($text, $pattern) | ForEach-Object { $_.Value -replace '["'']', '' })
    $typed = ''
    if ($text -notmatch '\s$' -and $words.Count -gt 0) {
        $typed = $words[-1]
    }
    else {
        # Windows PowerShell drops an empty word; ksd takes quotes off.
        $words += "''"
    }
    # What PowerShell has cut off stays where it is.
    $bare = "$wordToComplete" -replace '["'']', ''
    $cut = if ($typed.EndsWith($bare)) { $typed.Length - $bare.Length } else { 0 }
    foreach ($line in @(& ksd completions powershell -- $words 2>$null)) {
        # Files PowerShell completes itself, where nothing is told.
        if ($line -eq ':files' -or $line -eq ':folders') { return }
        $value, $about = $line -split "`t", 2
        $shown = $value.Substring([Math]::Min($cut, $value.Length))
        if ($shown -match '[\s;()&|<>@#$`]') { $shown = "'" + $shown + "'" }
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($shown, $value, 'ParameterValue', $about)
    }
}
