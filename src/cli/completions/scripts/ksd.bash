# Completions of ksd for bash: ksd itself says what may stand at the cursor.
_ksd() {
    local i piece line value
    local -a words=()
    # bash cuts words at `=`; ksd reads them as they are typed.
    for ((i = 0; i <= COMP_CWORD; i++)); do
        piece=${COMP_WORDS[i]}
        if ((i > 1)) && [[ $piece == = || ${COMP_WORDS[i - 1]} == = ]]; then
            words[${#words[@]} - 1]+=$piece
        else
            words+=("$piece")
        fi
    done
    local typed=${words[${#words[@]} - 1]}
    typed=${typed#[\"\']}
    # What bash has cut off stays where it is.
    local cut=$((${#typed} - ${#2}))
    ((cut < 0)) && cut=0
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
            :files)
                compopt -o default 2>/dev/null
                return
                ;;
            :folders)
                compopt -o default -o dirnames 2>/dev/null
                return
                ;;
        esac
        value=${line%%$'\t'*}
        [[ $value == *= ]] && compopt -o nospace 2>/dev/null
        value=${value:cut}
        [[ $value == *[^A-Za-z0-9_./=,:@+-]* ]] && printf -v value %q "$value"
        COMPREPLY+=("$value")
    done < <(ksd completions bash -- "${words[@]}" 2>/dev/null)
}
complete -F _ksd ksd
