//! What can be wrong with Git, each thing in its own sentence.

use std::io;
use std::path::PathBuf;

use crate::problem::cause;
use crate::text;
use crate::text::Text;

/// Why Git does not answer.
#[derive(Debug)]
pub enum Error {
    /// There is no `git` command.
    NotInstalled,
    /// The folder lies in no repository that has a working folder.
    NoRepository(PathBuf),
    /// The folder is in no commit yet.
    NoCommit,
    /// The repository belongs to somebody else; the command by which Git lets
    /// itself be told to read it all the same.
    OtherOwner(String),
    /// No commit is called so; whether the clone lacks a part of its history.
    UnknownRevision(String, bool),
    /// Two revisions have no history in common, or the clone lacks it.
    Unrelated(String, String, bool),
    /// The clone does not hold what that commit holds.
    NotFetched(String),
    /// That commit holds more than anybody reads.
    TooLarge(String),
    /// No branch is checked out.
    Detached,
    /// That command of Git is not finished: `rebase`.
    UnderWay(&'static str),
    /// Another command of Git works, or died at work; its lock.
    Busy(PathBuf),
    /// No remote of that name is set.
    NoRemote(String),
    /// A remote is reached in a way by which its address could run a program.
    Unsafe(String),
    /// A remote has commits that are not here; its name.
    Behind(String),
    /// A remote did not take what was sent; its name, and why.
    NotSent(String, Text),
    /// Something else; what the system says of it, or Git in its own words.
    Failed(Text),
}

impl Error {
    /// What is wrong and what to do.
    pub fn text(&self) -> Text {
        match self {
            Error::NotInstalled => Text::fixed(
                "perintah `git` tidak ditemukan; pasang Git dari https://git-scm.com (di Windows: \
                 Git for Windows; yang dibawa GitHub Desktop tidak terlihat oleh program lain), \
                 lalu buka terminal baru",
                "the command `git` was not found; install Git from https://git-scm.com (on Windows: \
                 Git for Windows; the one inside GitHub Desktop is not seen by other programs), \
                 then open a new terminal",
            ),
            Error::NoRepository(folder) => text!(
                "{folder} tidak terletak di repositori Git yang mempunyai folder kerja; jalankan \
                 ksd di dalam hasil `git clone` (di server, misalnya hook post-receive, \
                 repositorinya hanya berisi riwayat: klon dahulu ke folder lain)",
                "{folder} lies in no Git repository that has a working folder; run ksd inside what \
                 `git clone` made (on a server, for example in a post-receive hook, the repository \
                 is history alone: clone it to another folder first)",
                folder = folder.display().to_string()
            ),
            Error::NoCommit => Text::fixed(
                "register ini belum masuk commit mana pun; simpan dahulu dengan `ksd save`",
                "this register is in no commit yet; save it first with `ksd save`",
            ),
            Error::OtherOwner(command) => text!(
                "folder repositori ini milik pengguna lain, sehingga Git tidak mau membacanya; \
                 bila isinya Saudara percayai, jalankan: {command}",
                "this repository's folder belongs to another user, so Git will not read it; if you \
                 trust what it holds, run: {command}",
                command = command.as_str()
            ),
            Error::UnknownRevision(revision, false) => text!(
                "Git tidak mengenal commit \"{revision}\"; periksa namanya (cabang yang hanya ada \
                 di server bernama `origin/…`)",
                "Git does not know the commit \"{revision}\"; check its name (a branch that is only \
                 on the server is called `origin/…`)",
                revision = revision.as_str()
            ),
            Error::UnknownRevision(revision, true) => text!(
                "Git tidak mengenal commit \"{revision}\", dan klon ini tidak memuat seluruh \
                 riwayat; ambil riwayatnya dengan `git fetch --unshallow` (dalam CI: \
                 `fetch-depth: 0` atau `GIT_DEPTH: 0`), atau periksa namanya",
                "Git does not know the commit \"{revision}\", and this clone lacks a part of the \
                 history; fetch it with `git fetch --unshallow` (in CI: `fetch-depth: 0` or \
                 `GIT_DEPTH: 0`), or check the name",
                revision = revision.as_str()
            ),
            Error::Unrelated(one, other, shallow) => text!(
                "\"{one}\" dan \"{other}\" tidak mempunyai riwayat bersama{fetch}",
                "\"{one}\" and \"{other}\" have no history in common{fetch}",
                one = one.as_str(),
                other = other.as_str(),
                fetch = match shallow {
                    true => Text::fixed(
                        " dalam klon ini, yang tidak memuat seluruhnya; ambil dengan `git fetch \
                         --unshallow` (dalam CI: `fetch-depth: 0` atau `GIT_DEPTH: 0`)",
                        " in this clone, which lacks a part of it; fetch it with `git fetch \
                         --unshallow` (in CI: `fetch-depth: 0` or `GIT_DEPTH: 0`)",
                    ),
                    false => Text::fixed(
                        "; bandingkan tanpa tiga titik",
                        "; compare without the three dots",
                    ),
                }
            ),
            Error::NotFetched(commit) => text!(
                "klon ini tidak memuat isi commit {commit} (klon sebagian, `--filter`), dan ksd \
                 tidak mengambilnya sendiri; ambil dengan `git fetch --refetch --no-filter`, lalu \
                 ulangi",
                "this clone does not hold the contents of commit {commit} (a partial clone, \
                 `--filter`), and ksd does not fetch by itself; fetch them with \
                 `git fetch --refetch --no-filter`, then try again",
                commit = commit.as_str()
            ),
            Error::TooLarge(commit) => text!(
                "commit {commit} memuat lebih banyak berkas atau isi daripada yang dibaca ksd \
                 (nama berkas sampai 64 MiB, rekaman sampai 512 MiB); periksa dari mana repositori \
                 ini berasal",
                "commit {commit} has more files or holds more than ksd reads (names of files up to \
                 64 MiB, records up to 512 MiB); check where this repository came from",
                commit = commit.as_str()
            ),
            Error::Detached => Text::fixed(
                "tidak ada cabang yang dipakai (detached HEAD), sehingga yang disimpan mudah hilang; \
                 pilih cabang dahulu, misalnya `git switch main`",
                "no branch is checked out (detached HEAD), so what is saved is easily lost; choose a \
                 branch first, for example `git switch main`",
            ),
            Error::UnderWay(what) => text!(
                "`git {what}` belum selesai; selesaikan atau batalkan dahulu (`git status` menyebut \
                 caranya)",
                "`git {what}` is not finished; finish it or give it up first (`git status` says how)",
                what = *what
            ),
            Error::Busy(lock) => text!(
                "perintah Git lain sedang bekerja di repositori ini; coba lagi sebentar, atau hapus \
                 {lock} bila tidak ada yang berjalan",
                "another command of Git works in this repository; try again in a moment, or delete \
                 {lock} if none is running",
                lock = lock.display().to_string()
            ),
            Error::NoRemote(name) => text!(
                "tidak ada server bernama {name}; hubungkan sekali dengan `git remote add {name} \
                 ALAMAT`",
                "there is no server called {name}; connect it once with `git remote add {name} \
                 ADDRESS`",
                name = name.as_str()
            ),
            Error::Unsafe(name) => text!(
                "alamat server {name} bukan https, ssh, atau folder, dan ksd tidak memakai cara lain; \
                 kirim dengan `git push` bila alamatnya Saudara percayai",
                "the address of the server {name} is no https, ssh or folder, and ksd uses no other \
                 way; send it with `git push` if you trust that address",
                name = name.as_str()
            ),
            Error::Behind(name) => text!(
                "di server {name} ada perubahan yang belum ada di sini; ambil dengan `git pull \
                 --rebase`, lalu jalankan `ksd save --push`",
                "the server {name} has changes that are not here; fetch them with `git pull --rebase`, \
                 then run `ksd save --push`",
                name = name.as_str()
            ),
            Error::NotSent(name, words) => text!(
                "server {name} tidak menerima kiriman ({words}); periksa sambungan dan izinnya, lalu \
                 jalankan `ksd save --push`",
                "the server {name} did not take what was sent ({words}); check the connection and your \
                 rights, then run `ksd save --push`",
                name = name.as_str(),
                words
            ),
            Error::Failed(words) => text!(
                "Git tidak dapat bekerja di repositori ini ({words})",
                "Git cannot work in this repository ({words})",
                words
            ),
        }
    }
}

/// That Git could not be started, or not be listened to.
pub(super) fn not_run(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => Error::NotInstalled,
        _ => Error::Failed(cause(&error)),
    }
}

/// That Git gave up, in its own first line.
pub(super) fn failed(complaint: &[u8]) -> Error {
    let said = String::from_utf8_lossy(complaint);
    let first = said.lines().find(|line| !line.trim().is_empty());
    let first = first.unwrap_or_default().trim();
    let words = first.trim_start_matches("fatal: ");
    Error::Failed(text!("{words}", "{words}", words))
}
