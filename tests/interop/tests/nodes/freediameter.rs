//! freeDiameterd, with the end points of `freediameter/*.c` inside.

use std::fmt::Write as _;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;

use crate::address::{Address, TCP, TLS};
use crate::certificates::Certificates;
use crate::program::{Program, build, source};

/// What a daemon is to do.
#[derive(Clone, Copy)]
pub(crate) struct Setup<'a> {
    pub(crate) identity: &'a str,
    /// What the end points inside do: see `freediameter/lab.c`. A relay has none.
    pub(crate) lab: &'a str,
    /// Whom it connects to; anybody in `lab` may connect to it.
    pub(crate) connect: Option<(&'a str, SocketAddr)>,
    /// Without, everything is plain text.
    pub(crate) certificates: Option<&'a Certificates>,
    pub(crate) relays: bool,
}

impl<'a> Setup<'a> {
    pub(crate) fn new(identity: &'a str, lab: &'a str) -> Self {
        Self { identity, lab, connect: None, certificates: None, relays: false }
    }

    pub(crate) async fn start(self, address: Address) -> Program {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("freeDiameter.conf");
        fs::write(&file, self.configuration(&folder, address)).unwrap();
        let program = Program::start(Command::new("freeDiameterd").arg("-c").arg(file), folder);
        program.wait_for("freeDiameterd daemon initialized").await;
        program
    }

    fn configuration(&self, folder: &TempDir, address: Address) -> String {
        let Self { identity, lab, connect, certificates, relays } = *self;
        let (_, realm) = identity.split_once('.').unwrap();
        let access = folder.path().join("access.conf");
        // Without ALLOW_IPSEC a peer needs TLS.
        let allow = if certificates.is_some() { "" } else { "ALLOW_IPSEC " };
        fs::write(&access, format!("{allow}*.lab *.server.lab *.client.lab\n")).unwrap();
        let mut text = format!(
            "Identity = \"{identity}\";\nRealm = \"{realm}\";\nPort = {TCP};\n\
             No_SCTP;\nNo_IPv6;\nPrefer_TCP;\nTwTimer = 6;\nTcTimer = 6;\n\
             LoadExtension = \"dbg_msg_dumps.fdx\" : \"0x0080\";\n\
             LoadExtension = \"dict_nasreq.fdx\";\nLoadExtension = \"dict_eap.fdx\";\n\
             LoadExtension = \"dict_dcca.fdx\";\nLoadExtension = \"dict_dcca_3gpp.fdx\";\n\
             LoadExtension = \"{}\" : \"listen={} {lab}\";\n\
             LoadExtension = \"acl_wl.fdx\" : \"{}\";\n",
            extension().display(),
            address.ip(),
            access.display(),
        );
        // One that relays advertises it, and then has every application in common with everybody.
        text.push_str(if relays { "" } else { "NoRelay;\n" });
        match certificates.map(|certificates| certificates.of(identity)) {
            Some(files) => write!(
                text,
                "SecPort = {TLS};\nTLS_Cred = \"{}\", \"{}\";\nTLS_CA = \"{}\";\nTLS_DH_Bits = 1024;\n",
                files.certificate.display(),
                files.key.display(),
                files.trusted.display(),
            ),
            None => writeln!(text, "SecPort = 0;"),
        }
        .unwrap();
        if let Some((peer, to)) = connect {
            // It would send to peers of the Destination-Realm alone, never to a relay.
            let routes = folder.path().join("routes.conf");
            fs::write(&routes, format!("* : \"{peer}\" += DEFAULT;\n")).unwrap();
            let protection = if certificates.is_some() { "" } else { "No_TLS; " };
            write!(
                text,
                "LoadExtension = \"rt_default.fdx\" : \"{}\";\n\
                 ConnectPeer = \"{peer}\" {{ ConnectTo = \"{}\"; Port = {}; {protection}No_SCTP; \
                 No_IPv6; }};\n",
                routes.display(),
                to.ip(),
                to.port(),
            )
            .unwrap();
        }
        text
    }
}

/// The extension, compiled once.
fn extension() -> &'static Path {
    static EXTENSION: OnceLock<PathBuf> = OnceLock::new();
    EXTENSION.get_or_init(|| {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lab.fdx");
        let sources = ["lab.c", "dictionary.c", "server.c", "client.c"];
        build(
            Command::new("gcc")
                .args(["-shared", "-fPIC", "-O1", "-Wall", "-fcommon", "-o"])
                .arg(&file)
                .args(sources.map(|name| source(&format!("freediameter/{name}"))))
                .args(["-lfdproto", "-lfdcore"]),
        );
        file
    })
}
