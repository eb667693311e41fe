//! freeDiameterd, as Debian has it.

use std::fmt::Write as _;
use std::fs;
use std::net::SocketAddr;
use std::process::Command;

use tempfile::TempDir;

use crate::{Certificates, Plain, Program, TCP, TLS};

/// What a daemon is to do. Without more it listens at port 3868 of all addresses, relays, and speaks
/// plain text with peers that it knows.
#[derive(Clone, Debug)]
pub struct FreeDiameter<'a> {
    identity: &'a str,
    port: u16,
    accepts: &'a str,
    certificates: Option<&'a Certificates>,
    connect: Option<(&'a str, SocketAddr)>,
    routes_to: Option<&'a str>,
    plain: Plain,
    lines: String,
}

impl<'a> FreeDiameter<'a> {
    /// A daemon of this name, whose realm is what follows the first dot.
    pub fn new(identity: &'a str) -> Self {
        Self {
            identity,
            port: TCP,
            accepts: "",
            certificates: None,
            connect: None,
            routes_to: None,
            plain: Plain::Tcp,
            lines: String::new(),
        }
    }

    /// Listens at this port for plain text.
    #[must_use]
    pub fn port(self, port: u16) -> Self {
        Self { port, ..self }
    }

    /// Takes peers of these names: `*.client.lab`.
    #[must_use]
    pub fn accepts(self, names: &'a str) -> Self {
        Self { accepts: names, ..self }
    }

    /// What it speaks plain text over.
    #[must_use]
    pub fn over(self, plain: Plain) -> Self {
        Self { plain, ..self }
    }

    /// Speaks TLS with its peers, and listens for it at port 5658.
    #[must_use]
    pub fn tls(self, certificates: Option<&'a Certificates>) -> Self {
        Self { certificates, ..self }
    }

    /// Connects to this peer.
    #[must_use]
    pub fn connect(self, peer: &'a str, to: SocketAddr) -> Self {
        Self { connect: Some((peer, to)), ..self }
    }

    /// Sends to this peer what no other takes. By itself it sends to peers of the Destination-Realm
    /// alone, never to a relay.
    #[must_use]
    pub fn routes_to(self, peer: &'a str) -> Self {
        Self { routes_to: Some(peer), ..self }
    }

    /// One that relays advertises it, and has every application in common with everybody.
    #[must_use]
    pub fn does_not_relay(self) -> Self {
        self.line("NoRelay;")
    }

    /// Knows credit control and S6a.
    #[must_use]
    pub fn knows_applications(self) -> Self {
        let names = ["dict_nasreq", "dict_eap", "dict_dcca", "dict_dcca_3gpp"];
        names.iter().fold(self, |it, name| it.line(&format!("LoadExtension = \"{name}.fdx\";")))
    }

    /// Loads an extension.
    #[must_use]
    pub fn extension(self, file: &str, argument: &str) -> Self {
        self.line(&format!("LoadExtension = \"{file}\" : \"{argument}\";"))
    }

    /// One more line of the configuration.
    #[must_use]
    pub fn line(mut self, line: &str) -> Self {
        self.lines.push_str(line);
        self.lines.push('\n');
        self
    }

    /// Starts it, and waits until it is ready: until it listens, if it connects to nobody.
    ///
    /// # Panics
    ///
    /// When it is not installed, or does not like its configuration.
    pub fn start(&self) -> Program {
        let program = self.spawn();
        program.wait_for_blocking(INITIALIZED);
        for port in self.ports() {
            program.wait_until_listening_blocking(port);
        }
        program
    }

    /// The same, for tests in an async runtime.
    ///
    /// # Panics
    ///
    /// As for [`FreeDiameter::start`].
    pub async fn start_async(&self) -> Program {
        let program = self.spawn();
        program.wait_for(INITIALIZED).await;
        for port in self.ports() {
            program.wait_until_listening(port).await;
        }
        program
    }

    /// Where it is waited for. One that connects may have done its work, and ended, before anybody looks.
    fn ports(&self) -> impl Iterator<Item = u16> {
        let ports = [Some(self.port), self.certificates.map(|_| TLS)];
        ports.into_iter().flatten().filter(|_| self.connect.is_none())
    }

    fn spawn(&self) -> Program {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("freeDiameter.conf");
        fs::write(&file, self.configuration(&folder)).unwrap();
        Program::start(Command::new("freeDiameterd").arg("-c").arg(file), folder)
    }

    fn configuration(&self, folder: &TempDir) -> String {
        let Self { identity, port, accepts, certificates, connect, routes_to, plain, lines } = self;
        // Of the two it is to use one.
        let (other, prefer) = match plain {
            Plain::Sctp if certificates.is_none() => ("TCP", "SCTP_streams = 30;"),
            _ => ("SCTP", "Prefer_TCP;"),
        };
        let (_, realm) = identity.split_once('.').unwrap();
        let access = folder.path().join("access.conf");
        // Without ALLOW_IPSEC a peer needs TLS.
        let allow = if certificates.is_some() { "" } else { "ALLOW_IPSEC " };
        fs::write(&access, format!("{allow}{accepts}\n")).unwrap();
        let mut text = format!(
            "Identity = \"{identity}\";\nRealm = \"{realm}\";\nPort = {port};\n\
             No_{other};\nNo_IPv6;\n{prefer}\nTwTimer = 6;\nTcTimer = 6;\n{lines}\
             LoadExtension = \"acl_wl.fdx\" : \"{}\";\n",
            access.display(),
        );
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
        if let Some(peer) = routes_to {
            let routes = folder.path().join("routes.conf");
            fs::write(&routes, format!("* : \"{peer}\" += DEFAULT;\n")).unwrap();
            writeln!(text, "LoadExtension = \"rt_default.fdx\" : \"{}\";", routes.display())
                .unwrap();
        }
        if let Some((peer, to)) = connect {
            let protection = if certificates.is_some() { "" } else { "No_TLS; " };
            writeln!(
                text,
                "ConnectPeer = \"{peer}\" {{ ConnectTo = \"{}\"; Port = {}; {protection}No_{other}; \
                 No_IPv6; }};",
                to.ip(),
                to.port(),
            )
            .unwrap();
        }
        text
    }
}

/// What it logs once it is ready, but for the threads that listen: they are about to.
const INITIALIZED: &str = "freeDiameterd daemon initialized";
