//! End points in other implementations: clients and servers of credit control and S6a, on freeDiameter and on OTP's
//! diameter. Their sources lie beside the tests of nodes with them.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::freediameter::FreeDiameter;
use crate::{Address, Program, build, build_folder, otp};

/// What a client does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// A session of three CCRs, of the MSISDN 491701234567.
    CreditControl,
    /// An AIR and a ULR, of the IMSI 001010000000001 in the network 001/01.
    S6a,
}

/// Starts the client `fd.client.lab` of freeDiameter, which sends its requests to the realm `server.lab`.
///
/// # Panics
///
/// When freeDiameter or a C compiler is missing.
pub async fn freediameter_client(work: Work, server: &str, to: SocketAddr) -> Program {
    let work = match work {
        Work::CreditControl => "",
        Work::S6a => "s6a",
    };
    let lab = format!("listen={} client realm=server.lab {work}", Address::new().ip());
    FreeDiameter::new("fd.client.lab")
        .accepts("*.lab *.server.lab *.client.lab")
        .knows_applications()
        .extension(&freediameter_extension().display().to_string(), lab.trim_end())
        .does_not_relay()
        .connect(server, to)
        .routes_to(server)
        .start_async()
        .await
}

/// Starts the client `otp.client.lab` of OTP's diameter, which sends its requests to the realm `server.lab`.
///
/// # Panics
///
/// When Erlang is missing.
pub fn otp_client(work: Work, to: SocketAddr) -> Program {
    let work = match work {
        Work::CreditControl => "app=cc",
        Work::S6a => "app=s6a",
    };
    let to = format!("connect={to}");
    let arguments = ["client", "identity=otp.client.lab", "realm=client.lab"];
    let arguments = arguments.into_iter().chain(["realm_of_server=server.lab", work, &to]);
    let arguments: Vec<_> = arguments.map(str::to_owned).collect();
    otp::start(otp_code(), "lab_peer", &arguments)
}

/// What a client says at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Requests that it has sent.
    pub sent: u32,
    /// Those that were answered.
    pub answered: u32,
    /// Those that were answered with 2001.
    pub successful: u32,
}

impl Tally {
    /// Waits for it.
    ///
    /// # Panics
    ///
    /// When it takes too long.
    pub async fn of(client: &Program) -> Self {
        let line = client.wait_for("LAB-RESULT").await;
        let number = |name: &str| {
            let (_, rest) = line.split_once(name).unwrap();
            rest.split_whitespace().next().unwrap().parse().unwrap()
        };
        Self {
            sent: number("sent="),
            answered: number("answered="),
            successful: number("success="),
        }
    }
}

/// The extension of freeDiameter with the end points in it, compiled once.
///
/// # Panics
///
/// When a C compiler or freeDiameter's headers are missing.
pub fn freediameter_extension() -> &'static Path {
    static EXTENSION: OnceLock<PathBuf> = OnceLock::new();
    EXTENSION.get_or_init(|| {
        let file = build_folder("freediameter").join("lab.fdx");
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

/// The folder of the compiled modules of OTP's end points, made once.
///
/// # Panics
///
/// When Erlang is missing.
pub fn otp_code() -> &'static Path {
    static CODE: OnceLock<PathBuf> = OnceLock::new();
    CODE.get_or_init(|| {
        let dictionaries = ["otp/lab_cc.dia", "otp/lab_s6a.dia"].map(source);
        otp::compile(&build_folder("otp"), &dictionaries, &[source("otp/lab_peer.erl")])
    })
}

fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../interop/tests/nodes").join(name)
}
