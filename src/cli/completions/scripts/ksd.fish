# Completions of ksd for fish: ksd itself says what may stand at the cursor.
function __ksd_complete
    set -l words (commandline --current-process --tokenize --cut-at-cursor)
    set -l typed (commandline --current-token --cut-at-cursor)
    for line in (ksd completions fish -- $words "$typed" 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path "$typed"
            case :folders
                __fish_complete_directories "$typed"
            case '*'
                printf '%s\n' $line
        end
    end
end
complete --command ksd --no-files --keep-order --arguments '(__ksd_complete)'
