//! OTP diameter, with `otp/lab_peer.erl` on it.

use std::net::SocketAddr;

use diameter_testkit::lab::otp_code;
use diameter_testkit::{Address, Certificates, Plain, Program, TCP, TLS, otp};

use crate::OVER;

/// What a peer is to do.
#[derive(Clone, Copy)]
pub(crate) struct Setup<'a> {
    /// `server`, `client`, `relay` or `redirect`.
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
        let mut arguments =
            vec![role.to_owned(), format!("identity={identity}"), format!("realm={realm}")];
        arguments.extend(options.iter().map(|option| (*option).to_owned()));
        if let Some(certificates) = certificates {
            arguments.push(format!("tls={}", certificates.folder().display()));
        }
        if certificates.is_none() && OVER == Plain::Sctp {
            arguments.push("sctp=yes".to_owned());
        }
        if let Some(to) = connect {
            arguments.push(format!("connect={to}"));
        }
        if role != "client" {
            let port = if certificates.is_some() { TLS } else { TCP };
            arguments.push(format!("listen={}:{port}", address.ip()));
        }
        let program = otp::start(otp_code(), "lab_peer", &arguments);
        program.wait_for("LAB-READY").await;
        program
    }
}
