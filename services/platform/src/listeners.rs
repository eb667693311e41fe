//! RFC 6733, 13: what crosses a network is protected.

use std::net::SocketAddr;

use diameter_node::config::{Section, Transport};

/// Reports listeners of a file that would take messages in plain text from beyond this host, unless `plaintext` says
/// that something else protects them: a key of the section `[own]` of the service.
pub fn check_listeners(file: &mut Section<'_>, plaintext: bool, own: &str) {
    // Whatever is wrong with them has been told when the node was read, and is not told twice.
    for mut listener in file.sections("listen") {
        let transport: Transport = listener.optional("transport").unwrap_or_default();
        let addresses: Vec<(SocketAddr, _)> = listener.one_or_more("address");
        let is_local = addresses.iter().all(|(address, _)| address.ip().is_loopback());
        if transport != Transport::Tls && !is_local && !plaintext {
            listener.report().add_with_help(
                listener.place_of("transport"),
                "messages of subscribers would cross the network in plain text",
                Some(format!(
                    "use TLS; or, where IPsec or the like protects it, say `plaintext = true` in [{own}]"
                )),
            );
        }
    }
}
