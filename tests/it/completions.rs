//! What a shell completes: as ksd tells it, and in the shells themselves.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::common::{Register, skips};

fn register() -> Register {
    let document = "judul = \"Sampah: \\\"perbatasan\\\" & $(touch pwned)\"\njenis = \"ksdd\"\nnaskah = \"pks\"\n\
                    pemrakarsa = \"dlhk\"\nlokasi = [\"Loa Janan\", \"Anggana\"]\n[waktu]\n\
                    ditandatangani = 2023-05-04\nmulai = 2023-05-04\nberakhir = 2028-05-03\n\
                    [[mitra]]\nid = \"kota-samarinda\"\n";
    let missions = "[[rpjmd]]\nmulai = 2000\nselesai = 2099\nmisi = [\"Layanan\", \"Alam\"]\n";
    Register::new()
        .write(
            "ksd.toml",
            &format!("{}{missions}", crate::common::KSD_TOML),
        )
        .write("kerja-sama/2023-pks-sampah.toml", document)
        .write("kerja-sama/2024-kb-air.toml", document)
        .write(
            "mitra/2024-kb-air.toml",
            "nama = \"Air\"\ngolongan = \"daerah\"\n",
        )
        .write(
            "mitra/ada spasi$(x).toml",
            "nama = \"X\"\ngolongan = \"daerah\"\n",
        )
        .write(
            "potensi/2025-angkutan.toml",
            "judul = \"Angkutan\"\ntahun = 2025\n",
        )
}

/// What may stand at the end of these words.
fn told(register: &Register, words: &[&str]) -> Vec<String> {
    let all = [&["completions", "bash", "--", "ksd"], words].concat();
    let ran = register.ksd(&all);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{words:?}");
    let lines = ran.stdout.lines();
    lines
        .map(|line| line.split('\t').next().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn every_place_has_its_words() {
    let register = register();
    let cases: &[(&[&str], &[&str])] = &[
        (&["che"], &["check"]),
        (&["dafta"], &["daftar"]),
        (&["lap"], &["laporan"]),
        (&["list", "--expi"], &["--expiring"]),
        (&["list", "--jenis", "ksdp"], &["ksdpk", "ksdpl"]),
        (&["list", "--jenis=sin"], &["--jenis=sinergi"]),
        (&["list", "--jenis", "KSDD"], &["ksdd"]),
        (&["list", "--jenis", "ksdd,sin"], &["ksdd,sinergi"]),
        (&["daftar", "--jenis=ksdd,sin"], &["--jenis=ksdd,sinergi"]),
        (&["list", "--opd", ""], &["dlhk"]),
        (&["list", "--opd="], &["--opd=dlhk"]),
        (&["list", "--mitra", "kota"], &["kota-samarinda"]),
        (&["list", "--mitra", "samarinda"], &["kota-samarinda"]),
        (&["list", "--misi", "1,"], &["1,2"]),
        (&["list", "--status", "akan"], &["akan-berlaku"]),
        (&["list", "potensi", "--status", "dib"], &["dibahas"]),
        (&["list", "pot"], &["potensi"]),
        (&["list", "opd"], &["opd"]),
        (&["list", "--urusan", "lingk"], &["lingkungan-hidup"]),
        (&["list", "--lokasi", "Loa"], &["Loa Janan"]),
        (&["list", "--lokasi", "loa"], &["Loa Janan"]),
        (&["list", "--sort", "-bera"], &["-berakhir"]),
        (&["list", "--columns", "id,sisa"], &["id,sisa_hari"]),
        (&["list", "mitra", "--columns", "golo"], &["golongan"]),
        (&["list", "--signed", "2024-S"], &["2024-S1", "2024-S2"]),
        (&["list", "--signed", "2023..2024-Q4"], &["2023..2024-Q4"]),
        (&["list", "--signed", "last-y"], &["last-year"]),
        (&["list", "--expiring", "9"], &["90d"]),
        (&["list", "--without", "arsip.ber"], &["arsip.berkas"]),
        (&["list", "--format", "ma"], &["markdown"]),
        (
            &["--lang", "en", "list", "--format=ma"],
            &["--format=markdown"],
        ),
        (&["summary", "--by", "triwulan,jen"], &["triwulan,jenis"]),
        (
            &["summary", "--count", "dit"],
            &["ditandatangani", "ditindaklanjuti"],
        ),
        (&["report", "tah"], &["tahunan"]),
        (&["rule", "KSD20"], &["KSD201", "KSD202", "KSD203"]),
        (&["rule", "ksd2x"], &["KSD2xx"]),
        (&["check", "--select", "KSD1xx,KSD2x"], &["KSD1xx,KSD2xx"]),
        (&["check", "--pemrakarsa", "d"], &["dlhk"]),
        (&["check", "2023"], &["2023-pks-sampah"]),
        (&["check", "records/"], &[":files"]),
        (&["show", "sampah"], &["2023-pks-sampah"]),
        (&["show", "2025"], &["2025-angkutan"]),
        (
            &["show", "2024"],
            &["kerja-sama/2024-kb-air", "mitra/2024-kb-air"],
        ),
        (&["show", "mitra/kota"], &["mitra/kota-samarinda"]),
        (&["why", "KSD203", "2023"], &["2023-pks-sampah"]),
        (&["why", "KSD203", "--format", "js"], &["json"]),
        (
            &["record", "2023-pks-sampah", "--set", "waktu.bera"],
            &["waktu.berakhir="],
        ),
        (
            &["record", "2023-pks-sampah", "--set", "jenis=sin"],
            &["jenis=sinergi"],
        ),
        (
            &["record", "2023-pks-sampah", "--set=jenis=sin"],
            &["--set=jenis=sinergi"],
        ),
        (
            &["record", "2023-pks-sampah", "--set", "pemrakarsa="],
            &["pemrakarsa=dlhk"],
        ),
        (
            &[
                "record",
                "2023-pks-sampah",
                "--append",
                "urusan=sosial,lingk",
            ],
            &["urusan=sosial,lingkungan-hidup"],
        ),
        (
            &["record", "2025-angkutan", "--set", "prior"],
            &["prioritas="],
        ),
        (
            &["record", "2023-pks-sampah", "--add", "evaluasi.ber"],
            &["evaluasi.berita_acara"],
        ),
        (&["schema", "pot"], &["potensi"]),
        (&["completions", "po"], &["powershell"]),
        (&["man", "summ"], &["summary"]),
        (&["list", "-o", "x"], &[":files"]),
        (&["--records", ""], &[":folders"]),
        (&["list", "--search", "x"], &[]),
        (&["list", "--nonsense", "x"], &[]),
        (&["show", "nothing-like-it"], &[]),
    ];
    for (words, expected) in cases {
        let told = told(&register, words);
        let all = expected
            .iter()
            .all(|one| told.iter().any(|word| word == one));
        assert!(all, "{words:?}: {told:?}");
        // Of codes there are more; all others are these and no more.
        if words[0] != "rule" {
            assert_eq!(told.len(), expected.len(), "{words:?}: {told:?}");
        }
    }
}

#[test]
fn nothing_hostile_is_offered() {
    let register = register();
    for words in [&["show", ""][..], &["list", "--mitra", ""]] {
        let told = told(&register, words);
        assert!(!told.is_empty());
        assert!(
            told.iter().all(|word| !word.contains(['$', ' ', '('])),
            "{told:?}"
        );
    }
    // Without a register there is nothing of it, and no complaint.
    let nowhere = tempfile::TempDir::new().expect("a folder");
    let mut command = crate::common::ksd();
    command.current_dir(nowhere.path());
    command.args(["completions", "bash", "--", "ksd", "show", ""]);
    let ran = crate::common::Ran::of(command);
    assert_eq!(
        (ran.code, ran.stdout.as_str(), ran.stderr.as_str()),
        (0, "", "")
    );
}

/// Options whose value is anybody's own words.
const FREE: [&str; 5] = ["--search", "--since", "--author", "--ibu-kota", "--sheet"];

#[test]
fn every_option_that_takes_a_value_offers_some() {
    let register = register();
    for command in told(&register, &[""]) {
        for option in told(&register, &[&command, "--"]) {
            if FREE.contains(&option.as_str()) {
                continue;
            }
            let flag = told(&register, &[&command, &format!("{option}=")]).is_empty();
            let help = register.ksd(&[&command, "--help"]).stdout;
            let takes = help.lines().any(|line| {
                let line = line.trim_start();
                let named = line.split("  ").next().unwrap_or_default();
                named.contains(&format!("{option} <"))
            });
            assert!(!(flag && takes), "`ksd {command} {option}` offers nothing");
        }
    }
}

/// The folder of the binary, first in the path.
fn path() -> String {
    let binary = PathBuf::from(env!("CARGO_BIN_EXE_ksd"));
    let own = binary
        .parent()
        .expect("a folder")
        .to_string_lossy()
        .into_owned();
    let others = std::env::var("PATH").unwrap_or_default();
    match cfg!(windows) {
        true => format!("{own};{others}"),
        false => format!("{own}:{others}"),
    }
}

/// What a shell answers to a script; none where that shell is not there, which is
/// said.
fn in_shell(shell: &str, arguments: &[&str], folder: &Path) -> Option<String> {
    let mut command = Command::new(shell);
    command
        .current_dir(folder)
        .args(arguments)
        .env("PATH", path())
        .env("HOME", folder)
        .env("ZDOTDIR", folder)
        .env("TERM", "dumb")
        .env_remove("KSD_RECORDS")
        .env_remove("KSD_LANG")
        .stdin(Stdio::null());
    let Ok(output) = command.output() else {
        skips(&format!("{shell} is not installed"));
        return None;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{shell}: {said}");
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What is typed, and what the shell is to make of its last word.
const TYPED: [(&str, &str); 12] = [
    ("ksd dafta", "daftar"),
    ("ksd list --jenis sin", "sinergi"),
    ("ksd list --jenis=sin", "--jenis=sinergi"),
    ("ksd list --jenis ksdd,sin", "ksdd,sinergi"),
    ("ksd list --jenis=ksdd,sin", "--jenis=ksdd,sinergi"),
    ("ksd daftar --opd dl", "dlhk"),
    ("ksd list --mitra kota", "kota-samarinda"),
    ("ksd show 2023", "2023-pks-sampah"),
    ("ksd show mitra/kota", "mitra/kota-samarinda"),
    ("ksd check --select KSD1xx,KSD2x", "KSD1xx,KSD2xx"),
    ("ksd summary --by triwulan,jen", "triwulan,jenis"),
    (
        "ksd record 2023-pks-sampah --set jenis=sin",
        "jenis=sinergi",
    ),
];

#[test]
fn bash_completes() {
    let register = register();
    // The words as bash itself cuts them, and what it would put in their place.
    let script = r#"
source <(ksd completions bash)
cut_words() { COMP_WORDS=(); local word; for word in $1; do
    while [[ $word == *=* ]]; do
        [[ -n ${word%%=*} ]] && COMP_WORDS+=("${word%%=*}"); COMP_WORDS+=("="); word=${word#*=}
        [[ -z $word ]] && COMP_WORDS+=("")
    done
    [[ -n $word ]] && COMP_WORDS+=("$word"); done; }
while IFS= read -r typed; do
    cut_words "$typed"
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE=$typed; COMP_POINT=${#typed}
    current=${COMP_WORDS[COMP_CWORD]}
    _ksd ksd "$current" ""
    last=${typed##* }
    echo "${last%"$current"}${COMPREPLY[*]}"
done <<'TYPED'
"#;
    let typed: String = TYPED
        .iter()
        .map(|(typed, _)| format!("{typed}\n"))
        .collect();
    let script = format!("{script}{typed}TYPED\n");
    let Some(told) = in_shell("bash", &["--norc", "-c", &script], &register.top()) else {
        return;
    };
    same_as_typed("bash", &told);
    assert!(!register.top().join("pwned").exists());
}

#[test]
fn fish_completes() {
    let register = register();
    let asked = TYPED.iter().map(|(typed, _)| {
        format!("complete --do-complete '{typed}' | string split --fields 1 \\t\n")
    });
    let script = format!(
        "ksd completions fish | source\n{}",
        asked.collect::<String>()
    );
    let arguments = ["--no-config", "-c", &script];
    if let Some(told) = in_shell("fish", &arguments, &register.top()) {
        same_as_typed("fish", &told);
    }
}

#[test]
fn zsh_completes() {
    let register = register();
    // A shell in a terminal of its own: what it makes of a line after the Tab key.
    let script = r#"
zmodload zsh/zpty || exit 3
typed() {
    zpty shell zsh -f -i
    zpty -w shell 'PS1=; unsetopt zle_bracketed_paste 2>/dev/null; unset zle_bracketed_paste; autoload -U compinit; compinit -u -D; source <(ksd completions zsh); made() { print -r -- "MADE<$BUFFER>"; BUFFER=; zle .accept-line }; zle -N made; bindkey "^X" made; print READ""Y'
    local line all=
    while zpty -r shell line; do [[ $line == *READY* ]] && break; done
    zpty -w -n shell "$1"$'\t'$'\x18'
    while zpty -r shell line; do
        all+=$line
        [[ $all == *MADE\<*\>* ]] && break
    done
    zpty -d shell
    all=${all##*MADE<}
    all=${${all%%>*}%% }
    print -r -- "${all##* }"
}
"#;
    let asked = TYPED.iter().map(|(typed, _)| format!("typed '{typed}'\n"));
    let script = format!("{script}{}", asked.collect::<String>());
    if let Some(told) = in_shell("zsh", &["-f", "-c", &script], &register.top()) {
        same_as_typed("zsh", &told);
    }
}

#[test]
fn powershell_completes() {
    let register = register();
    let asked = TYPED.iter().map(|(typed, _)| {
        format!(
            "$line = '{typed}'; $r = [System.Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null); \
             $line = $line.Remove($r.ReplacementIndex, $r.ReplacementLength).Insert($r.ReplacementIndex, $r.CompletionMatches[0].CompletionText); \
             ($line -split ' ')[-1]\n"
        )
    });
    let script = format!(
        "ksd completions powershell | Out-String | Invoke-Expression\n{}",
        asked.collect::<String>()
    );
    let arguments = ["-NoProfile", "-NonInteractive", "-Command", &script];
    if let Some(told) = in_shell("pwsh", &arguments, &register.top()) {
        same_as_typed("pwsh", &told);
    }
}

fn same_as_typed(shell: &str, told: &str) {
    let told: Vec<&str> = told.lines().map(str::trim).collect();
    let expected: Vec<&str> = TYPED.iter().map(|(_, made)| *made).collect();
    assert_eq!(told, expected, "{shell}");
}
