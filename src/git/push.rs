//! What was saved, sent to the server.
//!
//! Git pushes from a repository of its own that borrows the objects, so that nothing in
//! the configuration of the user's folder counts but the server's address; and of the
//! addresses only those by which Git starts no program that they name.

use std::fs;
use std::path::Path;
use std::time::Duration;

use super::error::{Error, failed};
use super::{LONGEST, Repository, answer, bare_command};
use crate::problem::cause;

/// How long a server may take.
const LONGEST_SENDING: Duration = Duration::from_secs(30 * 60);

/// How a folder on this machine receives: without what its configuration could start.
/// A shell reads it; `: x` does nothing there.
const RECEIVE: &str = "git -c core.hooksPath=/dev/null -c core.fsmonitor=false -c receive.autogc=false \
                       -c 'core.alternateRefsCommand=: x' -c receive.denyCurrentBranch=refuse receive-pack";

/// How a server is reached.
enum Way {
    Network,
    Folder,
}

impl Repository {
    /// Sends a commit to the branch's server; the server's name.
    ///
    /// # Errors
    /// If there is none, it is not reached safely, or does not take it.
    pub fn push(&self, branch: &str, commit: &str) -> Result<String, Error> {
        let of_branch = |what: &str| self.setting(&format!("branch.{branch}.{what}"));
        let remote = of_branch("remote")?.unwrap_or_else(|| "origin".to_owned());
        let target = of_branch("merge")?.unwrap_or_else(|| format!("refs/heads/{branch}"));
        let of_remote = |what: &str| self.setting(&format!("remote.{remote}.{what}"));
        let address = match of_remote("pushurl")? {
            Some(address) => Some(address),
            None => of_remote("url")?,
        };
        let address = address.ok_or_else(|| Error::NoRemote(remote.clone()))?;
        let way = self
            .way(&address)
            .ok_or_else(|| Error::Unsafe(remote.clone()))?;
        let not_sent = |error: std::io::Error| Error::NotSent(remote.clone(), cause(&error));
        let lent = tempfile::TempDir::new().map_err(not_sent)?;
        self.lend(lent.path(), commit)?;
        let mut command = bare_command();
        command.current_dir(&self.top);
        command.arg("--git-dir").arg(lent.path());
        command.args(["push", "--quiet", "--porcelain"]);
        match way {
            Way::Network => command.env("GIT_ALLOW_PROTOCOL", "https:ssh"),
            Way::Folder => command
                .env("GIT_ALLOW_PROTOCOL", "file")
                .arg(format!("--receive-pack={RECEIVE}")),
        };
        command.args(["--", &address, &format!("{commit}:{target}")]);
        let said = answer(command, Vec::new(), LONGEST_SENDING)?;
        if !said.status.success() {
            let all = [&said.read[..], &said.complaint].concat();
            let all = String::from_utf8_lossy(&all);
            let is_behind = ["(fetch first)", "(non-fast-forward)"];
            if is_behind.iter().any(|why| all.contains(why)) {
                return Err(Error::Behind(remote));
            }
            let Error::Failed(words) = failed(&said.complaint) else {
                return Err(Error::Behind(remote));
            };
            return Err(Error::NotSent(remote, words));
        }
        // As a push by Git would note it; whoever fetches is told again.
        if let Some(branch) = target.strip_prefix("refs/heads/") {
            let _ = self.run(&[
                "update-ref",
                &format!("refs/remotes/{remote}/{branch}"),
                commit,
            ]);
        }
        Ok(remote)
    }

    /// Makes a folder a repository that has this one's objects and no settings.
    fn lend(&self, folder: &Path, commit: &str) -> Result<(), Error> {
        const SHA256: usize = 64;
        let format = match commit.len() {
            SHA256 => "sha256",
            _ => "sha1",
        };
        let mut command = bare_command();
        command
            .current_dir(folder)
            .args(["init", "--quiet", "--bare", "--template="])
            .arg(format!("--object-format={format}"));
        let said = answer(command, Vec::new(), LONGEST)?;
        if !said.status.success() {
            return Err(failed(&said.complaint));
        }
        let refused = |error: std::io::Error| Error::Failed(cause(&error));
        let objects = format!("{}\n", self.own("objects")?.display());
        fs::create_dir_all(folder.join("objects/info")).map_err(refused)?;
        fs::write(folder.join("objects/info/alternates"), objects).map_err(refused)?;
        // Where the history of a shallow clone ends.
        let shallow = self.own("shallow")?;
        match shallow.exists() {
            true => fs::copy(shallow, folder.join("shallow"))
                .map(drop)
                .map_err(refused),
            false => Ok(()),
        }
    }

    /// How an address is reached; none where it could name a program.
    fn way(&self, address: &str) -> Option<Way> {
        // `ext::sh -c …`, `-u…`.
        if address.contains("::") || address.starts_with('-') {
            return None;
        }
        if let Some((scheme, _)) = address.split_once("://") {
            return match scheme.to_ascii_lowercase().as_str() {
                "https" | "ssh" => Some(Way::Network),
                "file" => Some(Way::Folder),
                _ => None,
            };
        }
        if self.top.join(address).exists() {
            return Some(Way::Folder);
        }
        // `git@github.com:office/register.git`, but not `C:\register`.
        let (host, _) = address.split_once(':')?;
        let is_host = host.len() > 1 && !host.contains(['/', '\\']);
        is_host.then_some(Way::Network)
    }
}
