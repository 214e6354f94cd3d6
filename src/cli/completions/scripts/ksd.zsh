#compdef ksd
# Completions of ksd for zsh: ksd itself says what may stand at the cursor.
_ksd() {
    local line value
    local -a told whole begun
    told=("${(@f)$(ksd completions zsh -- "${(@Q)words[1,CURRENT-1]}" "$PREFIX" 2>/dev/null)}")
    for line in $told; do
        case $line in
            :files)
                compset -P '*='
                _files
                return
                ;;
            :folders)
                compset -P '*='
                _files -/
                return
                ;;
        esac
        value=${line%%$'\t'*}
        # A colon parts a value from what it is.
        line="${value//:/\\:}:${line#*$'\t'}"
        if [[ $value == *= ]]; then
            begun+=("$line")
        else
            whole+=("$line")
        fi
    done
    ((${#whole})) && _describe -V ksd whole
    ((${#begun})) && _describe -V ksd begun -S ''
}
if [[ ${funcstack[1]} == _ksd ]]; then
    _ksd "$@"
else
    (($+functions[compdef])) || { autoload -U compinit && compinit }
    compdef _ksd ksd
fi
