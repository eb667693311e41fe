//! OTP diameter, with `otp/lab_peer.erl` on it.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;

use crate::address::{Address, TCP, TLS};
use crate::certificates::Certificates;
use crate::program::{Program, build, source};

/// What a peer is to do.
#[derive(Clone, Copy)]
pub(crate) struct Setup<'a> {
    /// `server`, `client` or `relay`.
    pub(crate) role: &'a str,
    pub(crate) identity: &'a str,
    /// More of what `otp/lab_peer.erl` understands.
    pub(crate) options: &'a [&'a str],
    pub(crate) connect: Option<SocketAddr>,
    pub(crate) certificates: Option<&'a Certificates>,
}

impl<'a> Setup<'a> {
    pub(crate) fn new(role: &'a str, identity: &'a str, options: &'a [&'a str]) -> Self {
        Self { role, identity, options, connect: None, certificates: None }
    }

    pub(crate) async fn start(self, address: Address) -> Program {
        let Self { role, identity, options, connect, certificates } = self;
        let (_, realm) = identity.split_once('.').unwrap();
        let mut command = Command::new("erl");
        command
            .args(["-noshell", "-noinput", "+S", "1", "-s", "lab_peer", "start", "-pa"])
            .arg(code())
            .args(["-extra", role])
            .args([format!("identity={identity}"), format!("realm={realm}")])
            .args(options)
            .env("ERL_CRASH_DUMP", "/dev/null");
        if let Some(certificates) = certificates {
            command.arg(format!("tls={}", certificates.folder().display()));
        }
        if let Some(to) = connect {
            command.arg(format!("connect={to}"));
        }
        if role != "client" {
            let port = if certificates.is_some() { TLS } else { TCP };
            command.arg(format!("listen={}:{port}", address.ip()));
        }
        let program = Program::start(&mut command, TempDir::new().unwrap());
        program.wait_for("LAB-READY").await;
        program
    }
}

/// The folder of the compiled modules, made once.
fn code() -> &'static Path {
    static CODE: OnceLock<PathBuf> = OnceLock::new();
    CODE.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("otp");
        fs::create_dir_all(&folder).unwrap();
        for dictionary in ["lab_cc", "lab_s6a"] {
            let text = source(&format!("otp/{dictionary}.dia"));
            build(
                Command::new("diameterc").arg("-o").arg(&folder).arg("-i").arg(&folder).arg(text),
            );
            let module = folder.join(format!("{dictionary}.erl"));
            build(Command::new("erlc").arg("-o").arg(&folder).arg(module));
        }
        build(Command::new("erlc").arg("-o").arg(&folder).arg(source("otp/lab_peer.erl")));
        folder
    })
}
