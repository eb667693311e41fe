//! Paths that are cut: packets of SCTP to an address are dropped.

use std::net::IpAddr;
use std::process::Command;

use diameter_testkit::launch;

/// Addresses that nothing arrives at, until this is dropped.
pub(crate) struct Cut(Vec<IpAddr>);

impl Cut {
    pub(crate) fn new(addresses: impl IntoIterator<Item = IpAddr>) -> Self {
        let addresses: Vec<IpAddr> = addresses.into_iter().collect();
        addresses.iter().for_each(|address| rule("-I", *address));
        Self(addresses)
    }
}

impl Drop for Cut {
    fn drop(&mut self) {
        self.0.iter().for_each(|address| rule("-D", *address));
    }
}

fn rule(action: &str, address: IpAddr) {
    let mut command = Command::new("/usr/sbin/iptables-legacy");
    command.args([action, "INPUT", "-p", "sctp", "-d", &address.to_string(), "-j", "DROP"]);
    let output = launch(&mut command, Command::output);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
