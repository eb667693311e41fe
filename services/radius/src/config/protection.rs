//! What RADIUS hides with a secret is plain in Diameter: where it crosses a network, something else protects it.

use std::net::IpAddr;

use diameter_node::config::{Host, Section, Transport};

/// Reports peers of a file that would be sent passwords in plain text beyond this host (RFC 4005, 9), unless `plaintext`
/// says that something else protects them. Tells whether there are none.
pub(super) fn check_peers(file: &mut Section<'_>, plaintext: bool) -> bool {
    let mut are_right = true;
    // Whatever is wrong with them has been told when the node was read, and is not told twice.
    for mut peer in file.sections("peer") {
        let transport: Transport = peer.optional("transport").unwrap_or_default();
        let hosts: Vec<(Host, _)> = peer.one_or_more("address");
        if transport != Transport::Tls && !hosts.iter().all(|(host, _)| is_local(host)) {
            are_right &= report(&mut peer, "transport", plaintext);
        }
    }
    for mut discovery in file.sections("discover") {
        let transports: Vec<(Transport, _)> = discovery.list("transports");
        if transports.iter().any(|(transport, _)| *transport != Transport::Tls) {
            are_right &= report(&mut discovery, "transports", plaintext);
        }
    }
    are_right
}

fn report(section: &mut Section<'_>, key: &str, plaintext: bool) -> bool {
    if !plaintext {
        section.report().add_with_help(
            section.place_of(key),
            "passwords that RADIUS hides would cross the network in plain text",
            Some(
                "use TLS; or, where IPsec or the like protects it, say `plaintext = true` in [radius]"
                    .to_owned(),
            ),
        );
    }
    plaintext
}

fn is_local(host: &Host) -> bool {
    let is_loopback = host.name().parse().is_ok_and(|address: IpAddr| address.is_loopback());
    is_loopback || host.name().eq_ignore_ascii_case("localhost")
}
