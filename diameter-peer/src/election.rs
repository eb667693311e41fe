//! The election (RFC 6733, 5.6.4): which of two simultaneous connections stays.

use std::cmp::Ordering;

/// Whether the local node wins, and closes the connection that it opened: its Origin-Host succeeds
/// the peer's, as octets, where letters are equal in either case.
pub(crate) fn is_won(local_host: &str, peer_host: &str) -> bool {
    let octets =
        |host: &str| host.bytes().map(|octet| octet.to_ascii_lowercase()).collect::<Vec<_>>();
    octets(local_host).cmp(&octets(peer_host)) == Ordering::Greater
}

#[cfg(test)]
mod tests {
    use super::is_won;

    #[test]
    fn the_higher_name_wins_whatever_its_case() {
        assert!(is_won("b.example.net", "a.example.net"));
        assert!(!is_won("a.example.net", "b.example.net"));
        assert!(is_won("b.example.net", "A.example.net"));
        assert!(is_won("B.example.net", "a.example.net"));
        assert!(!is_won("A.example.net", "b.example.net"));
    }

    #[test]
    fn a_name_succeeds_its_own_beginning() {
        assert!(is_won("a.example.net.", "a.example.net"));
        assert!(!is_won("a.example.net", "a.example.net."));
    }

    #[test]
    fn nobody_wins_against_the_same_name() {
        assert!(!is_won("a.example.net", "A.EXAMPLE.net"));
    }
}
