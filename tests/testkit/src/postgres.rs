//! A database: PostgreSQL, as Debian has it.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::{Files, Program, build, free_port, launch};

/// A running database, empty at the start, in a folder that ends with it.
#[derive(Debug)]
pub struct Postgres {
    /// `None` while it does not run.
    program: Option<Program>,
    folder: TempDir,
    port: u16,
    durability: Durability,
    /// Whether it speaks TLS, with a certificate in its folder.
    is_encrypted: bool,
}

/// Whether what was committed survives a loss of power.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// It is synced, as in a network.
    Synced,
    /// It is not, for tests that are about something else.
    NotSynced,
}

impl Postgres {
    /// Makes a database and starts it.
    ///
    /// # Panics
    ///
    /// When PostgreSQL is not installed or does not start.
    pub async fn start(durability: Durability) -> Self {
        let mut database = Self::make(durability);
        database.run().await;
        database
    }

    /// The same with a certificate; nobody is served in plain text.
    ///
    /// # Panics
    ///
    /// As for [`start`](Self::start).
    pub async fn start_encrypted(durability: Durability, files: &Files) -> Self {
        let mut database = Self::make(durability);
        database.is_encrypted = true;
        for (from, name) in [(&files.certificate, "own.pem"), (&files.key, "own.key")] {
            let file = database.folder.path().join(name);
            fs::copy(from, &file).unwrap();
            fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
            if let Some((user, group)) = other_user() {
                chown(&file, Some(user), Some(group)).unwrap();
            }
        }
        let clients = database.folder.path().join("data/pg_hba.conf");
        fs::write(clients, "hostssl all all 127.0.0.1/32 trust\n").unwrap();
        database.run().await;
        database
    }

    fn make(durability: Durability) -> Self {
        let folder = folder();
        let data = folder.path().join("data");
        let mut make = command("initdb");
        make.args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C"]);
        make.args(["--no-sync", "--pgdata"]).arg(&data);
        build(make.current_dir(folder.path()));
        Self { program: None, folder, port: free_port(), durability, is_encrypted: false }
    }

    /// Where it is: `postgresql://postgres@127.0.0.1:PORT/postgres`.
    pub fn url(&self) -> String {
        format!("postgresql://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// Ends it at once, as a crash does: what is under way is lost.
    pub fn crash(&mut self) {
        if let Some(mut program) = self.program.take() {
            program.stop("QUIT");
        }
    }

    /// Starts it again after a [`crash`](Self::crash).
    ///
    /// # Panics
    ///
    /// When it does not start.
    pub async fn run(&mut self) {
        let mut postgres = command("postgres");
        postgres.arg("-D").arg(self.folder.path().join("data"));
        let is_synced = match self.durability {
            Durability::Synced => "on",
            Durability::NotSynced => "off",
        };
        for setting in [
            "listen_addresses=127.0.0.1".to_owned(),
            format!("port={}", self.port),
            "unix_socket_directories=".to_owned(),
            "max_connections=200".to_owned(),
            format!("fsync={is_synced}"),
            format!("synchronous_commit={is_synced}"),
        ] {
            postgres.arg("-c").arg(setting);
        }
        if self.is_encrypted {
            let file = |name| self.folder.path().join(name).display().to_string();
            postgres.args(["-c", "ssl=on"]);
            postgres.args(["-c", &format!("ssl_cert_file={}", file("own.pem"))]);
            postgres.args(["-c", &format!("ssl_key_file={}", file("own.key"))]);
        }
        let program = Program::start(&mut postgres, folder());
        program.wait_for("database system is ready to accept connections").await;
        self.program = Some(program);
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // Its processes must not outlive their folder.
        self.crash();
    }
}

/// A folder of whoever runs the database: it refuses to be root.
fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    if let Some((user, group)) = other_user() {
        chown(folder.path(), Some(user), Some(group)).unwrap();
    }
    folder
}

/// A program of the newest version that is installed.
fn command(name: &str) -> Command {
    let mut command = Command::new(find(name));
    if let Some((user, group)) = other_user() {
        command.uid(user).gid(group);
    }
    command
}

fn find(name: &str) -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let number = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
    let newest = versions.map(|it| it.path()).max_by_key(|it| number(it));
    // Where there is none, the shell's way of looking for it fails with the package's name.
    newest.map_or_else(|| PathBuf::from(name), |it| it.join("bin").join(name))
}

/// The user `postgres`, when this one is root.
fn other_user() -> Option<(u32, u32)> {
    let id = |arguments: &[&str]| {
        let output = launch(Command::new("id").args(arguments), Command::output);
        let text = String::from_utf8(output.stdout).unwrap();
        text.trim().parse::<u32>().ok()
    };
    if id(&["-u"]) != Some(0) {
        return None;
    }
    // Where there is no such user, there is no PostgreSQL: starting it says so.
    id(&["-u", "postgres"]).zip(id(&["-g", "postgres"]))
}
