//! A real terminal of 80 columns, through tmux.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::{Register, skips};

static TERMINALS: AtomicUsize = AtomicUsize::new(0);

/// Whether there is no tmux to test with; said once for each test that is skipped.
pub fn is_missing() -> bool {
    let missing = Command::new("tmux").arg("-V").output().is_err();
    if missing {
        skips("tmux is not installed");
    }
    missing
}

/// A terminal of its own, in which one command runs.
pub struct Terminal {
    socket: String,
    folder: PathBuf,
    lang: String,
}

/// An answer to a question, in both languages.
#[derive(Clone, Copy)]
pub struct Row {
    /// How the question begins, in Indonesian and in English.
    asks: [&'static str; 2],
    /// The keys that answer it, in each.
    keys: [&'static [&'static str]; 2],
}

/// What is answered alike in both languages.
pub const fn same(id: &'static str, en: &'static str, keys: &'static [&'static str]) -> Row {
    Row {
        asks: [id, en],
        keys: [keys, keys],
    }
}

/// What each language has its own words for.
pub const fn each(
    (id, in_id): (&'static str, &'static [&'static str]),
    (en, in_en): (&'static str, &'static [&'static str]),
) -> Row {
    Row {
        asks: [id, en],
        keys: [in_id, in_en],
    }
}

/// How questions begin, with the keys that answer them.
pub type Answers = &'static [(&'static str, &'static [&'static str])];

/// What stands on the terminal when the command has ended.
pub const ENDED: &str = "KODE=";

/// What stands on it when it was asked how it stands.
const SETTLED: &str = "SELESAI";

impl Terminal {
    /// Runs ksd in the folder above a register.
    pub fn run(register: &Register, lang: &str, arguments: &[&str]) -> Terminal {
        Terminal::at(&register.top(), lang, arguments)
    }

    /// Runs ksd in a folder; Git knows nobody.
    pub fn at(folder: &Path, lang: &str, arguments: &[&str]) -> Terminal {
        let number = TERMINALS.fetch_add(1, Ordering::Relaxed);
        let terminal = Terminal {
            socket: format!("ksd-test-{}-{number}", std::process::id()),
            folder: folder.to_owned(),
            lang: lang.to_owned(),
        };
        let ksd = assert_cmd::cargo::cargo_bin("ksd");
        let quoted = |word: &str| format!("'{word}'");
        let arguments: Vec<String> = arguments.iter().map(|word| quoted(word)).collect();
        let line = format!(
            "env -u KSD_RECORDS -u NO_COLOR GIT_CONFIG_GLOBAL=/tidak/ada GIT_CONFIG_NOSYSTEM=1 \
             KSD_LANG={lang} KSD_AS_OF=2026-11-26 LC_ALL=C.UTF-8 {} {}; \
             echo {ENDED}$?; stty -a | tr ' ' '\\n' | grep -xE -- '-?(icanon|echo)' | sort; \
             echo {SETTLED}; sleep 600",
            quoted(&ksd.to_string_lossy()),
            arguments.join(" ")
        );
        terminal.tmux(&[
            "new-session",
            "-d",
            "-s",
            "s",
            "-x",
            "80",
            "-y",
            "50",
            &line,
        ]);
        terminal
    }

    fn tmux(&self, arguments: &[&str]) -> String {
        let output = Command::new("tmux")
            .args(["-L", &self.socket, "-f", "/dev/null", "-u"])
            .args(arguments)
            .current_dir(&self.folder)
            .env("LC_ALL", "C.UTF-8")
            .output()
            .expect("tmux runs");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    pub fn keys(&self, keys: &[&str]) {
        let mut all = vec!["send-keys", "-t", "s"];
        all.extend(keys);
        self.tmux(&all);
    }

    pub fn types(&self, text: &str) {
        self.tmux(&["send-keys", "-t", "s", "-l", text]);
    }

    /// What stands on it, and what has left it above.
    pub fn screen(&self) -> String {
        self.tmux(&["capture-pane", "-p", "-J", "-t", "s", "-S", "-500"])
    }

    /// The screen as soon as it is so.
    pub fn until(&self, what: &str, so: impl Fn(&str) -> bool) -> String {
        let start = Instant::now();
        loop {
            let screen = self.screen();
            if so(&screen) {
                return screen;
            }
            assert!(
                start.elapsed() < Duration::from_secs(60),
                "{what} does not come:\n{screen}"
            );
            thread::sleep(Duration::from_millis(30));
        }
    }

    /// The question that waits: how many were put before, and what it asks.
    pub fn question(&self) -> Option<(usize, String)> {
        let screen = self.until("a question", |screen| {
            waiting(screen).is_some() || screen.contains(ENDED)
        });
        // A question that somebody left keeps its sign.
        waiting(&screen).filter(|_| !screen.contains(ENDED))
    }

    /// Takes what is proposed until a question waits that begins so.
    pub fn reaches(&self, asks: &str) {
        for _ in 0..60 {
            let (before, question) = self.question().expect("a question");
            if question.starts_with(asks) {
                return;
            }
            self.keys(&["Enter"]);
            self.until("the next question", |screen| {
                waiting(screen).is_some_and(|(now, asks)| (now, asks) != (before, question.clone()))
            });
        }
        panic!("{asks} is not asked: {}", self.screen());
    }

    /// Presses keys, and types what is no key.
    pub fn press(&self, keys: &[&str]) {
        for key in keys {
            match *key {
                "Enter" | "Right" | "Down" | "Escape" | "C-c" => self.keys(&[key]),
                text => self.types(text),
            }
        }
    }

    /// The keys that answer a question; what is proposed is taken where none do.
    pub fn keys_to(&self, rows: &[Row], question: &str) -> &'static [&'static str] {
        let at = usize::from(self.lang == "en");
        let row = rows.iter().find(|row| question.starts_with(row.asks[at]));
        row.map_or(&["Enter"], |row| row.keys[at])
    }

    /// What stands on it when the command has ended.
    pub fn ended(&self) -> String {
        self.until("the end", |screen| screen.contains(ENDED))
    }

    /// Proves that the command has left it as it was: letters are seen as they are typed,
    /// lines are read whole, and the cursor shows.
    pub fn is_usable(&self) {
        let screen = self.until("its settings", |screen| screen.contains(SETTLED));
        let settings = screen.rsplit_once(ENDED).map_or("", |(_, rest)| rest);
        let settings: Vec<&str> = settings.split_whitespace().skip(1).collect();
        assert_eq!(settings, ["echo", "icanon", SETTLED], "{screen}");
        assert_eq!(
            self.tmux(&["display", "-p", "-t", "s", "#{cursor_flag}"])
                .trim(),
            "1"
        );
    }

    /// The process that runs in it, where the system tells.
    pub fn process(&self) -> Option<u32> {
        let shell = self.tmux(&["display", "-p", "-t", "s", "#{pane_pid}"]);
        let shell = shell.trim();
        let children = format!("/proc/{shell}/task/{shell}/children");
        let children = std::fs::read_to_string(children).ok()?;
        children.split_whitespace().next()?.parse().ok()
    }

    /// Closes the window under the command.
    pub fn closes(self) {
        self.tmux(&["kill-pane", "-t", "s"]);
    }

    /// Answers all questions as a session does.
    pub fn session(&self, rows: &[Row]) -> String {
        let at = usize::from(self.lang == "en");
        let answers = rows.iter().map(|row| (row.asks[at], row.keys[at]));
        self.answer(&answers.collect::<Vec<_>>())
    }

    /// Answers all questions: in words, by what is typed to find it, or as proposed.
    /// How it ended, with all that was shown.
    pub fn answer(&self, answers: &[(&str, &[&str])]) -> String {
        let mut asked = Vec::new();
        while let Some((before, question)) = self.question() {
            asked.push(question.clone());
            assert!(asked.len() < 150, "asked without end: {asked:?}");
            let known = answers.iter().find(|(asks, _)| question.starts_with(asks));
            self.press(known.map_or(&["Enter"][..], |(_, keys)| keys));
            self.until(&format!("what follows \"{question}\""), |screen| {
                screen.contains(ENDED)
                    || waiting(screen)
                        .is_some_and(|(now, asks)| (now, &asks) != (before, &question))
            });
        }
        self.until("the end", |screen| screen.contains(ENDED))
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.tmux(&["kill-server"]);
    }
}

/// The question that waits on a screen, and how many were answered before.
pub fn waiting(screen: &str) -> Option<(usize, String)> {
    let lines: Vec<&str> = screen.lines().collect();
    let at = lines.iter().rposition(|line| line.starts_with("? "))?;
    let answered = lines.iter().filter(|line| line.starts_with("> ")).count();
    let asks = lines[at].trim_start_matches("? ");
    let end = asks.find([':', '?']).map_or(asks.len(), |end| end + 1);
    // An answered question keeps its sign only while it waits: help stands below it.
    Some((answered, asks[..end].to_owned()))
}

/// What stands on a screen, wherever its lines were folded.
pub fn unfolded(screen: &str) -> String {
    screen.split_whitespace().collect::<Vec<_>>().join(" ")
}
