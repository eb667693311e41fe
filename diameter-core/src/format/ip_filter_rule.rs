//! IPFilterRule (RFC 6733, 4.3.1): which packets may pass, in a modified subset of ipfw's language.

use super::Utf8String;
use super::filter_rule::{Direction, FilterEndpoint, Selector, Words};
use super::text::{Flaw, ascii, text_format};
use crate::Unread;
use crate::octets::Octets;

/// A packet filter: `action dir proto from src to dst [options]`.
///
/// The text is kept as it was given. Keywords are read whatever their case, and words may be
/// separated by any white space. Ports may follow an address whatever the protocol.
///
/// ```
/// use diameter_core::{Direction, FilterAction, FilterAddress, IpFilterRule};
///
/// let rule: IpFilterRule = "permit out 17 from 2001:db8::/32 53,1000-2000 to assigned".parse()?;
/// assert_eq!(rule.action(), FilterAction::Permit);
/// assert_eq!(rule.direction(), Direction::Out);
/// assert_eq!(rule.protocol(), Some(17));
/// assert!(rule.source().ports()[1].contains(1500));
/// assert_eq!(rule.destination().address(), FilterAddress::Assigned);
///
/// let error = IpFilterRule::try_from("permit out ip from any").unwrap_err();
/// assert_eq!((error.position, error.expected), (22, "`to`"));
/// # Ok::<(), diameter_core::InvalidFilterRule>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct IpFilterRule {
    text: Utf8String,
    action: FilterAction,
    // Boxed, since rules are rare: groups that may hold one stay small.
    selector: Box<Selector>,
    options: usize,
}

impl IpFilterRule {
    /// The text.
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }

    /// What happens to the packets.
    pub fn action(&self) -> FilterAction {
        self.action
    }

    /// Which way they go.
    pub fn direction(&self) -> Direction {
        self.selector.direction
    }

    /// The number of the IP protocol; `None` for `ip`, which is any.
    pub fn protocol(&self) -> Option<u8> {
        self.selector.protocol
    }

    /// Where they come from.
    pub fn source(&self) -> &FilterEndpoint {
        &self.selector.source
    }

    /// Where they go.
    pub fn destination(&self) -> &FilterEndpoint {
        &self.selector.destination
    }

    /// The words after the destination: `frag`, `established`, `setup`, and `ipoptions`,
    /// `tcpoptions`, `tcpflags`, `icmptypes`, each before its list. They are not checked: which
    /// are understood is up to the device that applies the rule.
    pub fn options(&self) -> impl Iterator<Item = &str> {
        // Where the options start was found in this text.
        self.text.get(self.options..).unwrap_or_default().split_ascii_whitespace()
    }

    fn placeholder(_: Unread) -> Self {
        let (text, selector) = (Utf8String::default(), Box::new(Selector::placeholder()));
        Self { text, action: FilterAction::Permit, selector, options: 0 }
    }

    fn octets(&self) -> &Octets {
        self.text.octets()
    }

    fn parse(octets: Octets) -> Result<Self, Flaw> {
        let text = ascii(octets)?;
        let mut words = Words::new(&text);
        let actions = [("permit", FilterAction::Permit), ("deny", FilterAction::Deny)];
        let action = words.one_of(actions, "`permit` or `deny`")?;
        let selector = Box::new(Selector::parse(&mut words)?);
        let options = words.options()?;
        Ok(Self { text, action, selector, options })
    }
}

text_format!(IpFilterRule, InvalidFilterRule, "an IPFilterRule");

/// What an [`IpFilterRule`] does to packets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FilterAction {
    /// `permit`: lets them pass.
    Permit,
    /// `deny`: drops them.
    Deny,
}

/// Why a text is not an [`IpFilterRule`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not an IPFilterRule: at octet {position}, expected {expected}")]
#[non_exhaustive]
pub struct InvalidFilterRule {
    /// The text.
    pub text: String,
    /// Where it is wrong, in octets from its start: mostly the start of a word.
    pub position: usize,
    /// What belongs there.
    pub expected: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AvpFlags, DecodeErrorKind, FilterAddress, FilterPort, RawAvp};

    fn rule(text: &str) -> IpFilterRule {
        text.parse().unwrap()
    }

    fn flaw(text: &str) -> Option<usize> {
        IpFilterRule::try_from(text).err().map(|error| error.position)
    }

    fn ports(endpoint: &FilterEndpoint) -> Vec<(u16, u16)> {
        endpoint.ports().iter().map(|port: &FilterPort| (port.first(), port.last())).collect()
    }

    fn network(address: &str, bits: u8) -> FilterAddress {
        FilterAddress::Network { address: address.parse().unwrap(), bits }
    }

    #[test]
    fn rules_as_3gpp_has_them_are_read() {
        let default = rule("permit out ip from any to assigned");
        assert_eq!(default.action(), FilterAction::Permit);
        assert_eq!((default.direction(), default.protocol()), (Direction::Out, None));
        assert_eq!(default.source().address(), FilterAddress::Any);
        assert_eq!(default.destination().address(), FilterAddress::Assigned);

        let udp = rule("permit in 17 from 10.0.0.1/32 1000-2000 to 1.2.3.4 80,443");
        assert_eq!((udp.direction(), udp.protocol()), (Direction::In, Some(17)));
        assert_eq!(udp.source().address(), network("10.0.0.1", 32));
        assert_eq!(ports(udp.source()), [(1000, 2000)]);
        assert_eq!(udp.destination().address(), network("1.2.3.4", 32));
        assert_eq!(ports(udp.destination()), [(80, 80), (443, 443)]);

        let ipv6 = rule("permit out ip from 2001:db8::/32 to ::1 0-65535");
        assert_eq!(ipv6.source().address(), network("2001:db8::", 32));
        assert_eq!(ipv6.destination().address(), network("::1", 128));
        assert_eq!(rule("permit out ip from any to any 80").destination().ports().len(), 1);
    }

    #[test]
    fn addresses_can_be_inverted() {
        for text in ["deny in ip from !assigned to any", "deny in ip from ! assigned to any"] {
            let rule = rule(text);
            assert_eq!(rule.action(), FilterAction::Deny);
            assert!(rule.source().is_inverted());
            assert_eq!(rule.source().address(), FilterAddress::Assigned);
            assert!(!rule.destination().is_inverted());
        }
    }

    #[test]
    fn bits_beyond_the_mask_are_kept() {
        let rule = rule("permit in ip from 192.0.2.10/24 to 0.0.0.0/0");
        assert_eq!(rule.source().address(), network("192.0.2.10", 24));
        assert_eq!(rule.destination().address(), network("0.0.0.0", 0));
    }

    #[test]
    fn options_are_words() {
        let rule = rule("permit in 6 from any to any tcpflags syn,!ack  frag");
        assert_eq!(rule.options().collect::<Vec<_>>(), ["tcpflags", "syn,!ack", "frag"]);
        assert_eq!(rule.as_str(), "permit in 6 from any to any tcpflags syn,!ack  frag");
    }

    #[test]
    fn case_and_white_space_do_not_matter_and_are_kept() {
        let text = " Permit\tOUT IP from Any to ASSIGNED\r\n";
        assert_eq!(rule(text), text);
        assert_eq!(rule(text).options().count(), 0);
    }

    #[test]
    fn errors_point_at_the_word() {
        assert_eq!(flaw(""), Some(0));
        assert_eq!(flaw("allow in ip from any to any"), Some(0));
        assert_eq!(flaw("permit  both ip from any to any"), Some(8));
        assert_eq!(flaw("permit in 256 from any to any"), Some(10));
        assert_eq!(flaw("permit in +6 from any to any"), Some(10));
        assert_eq!(flaw("permit in ip to any from any"), Some(13));
        assert_eq!(flaw("permit in ip from 1.2.3 to any"), Some(18));
        assert_eq!(flaw("permit in ip from 1.2.3.4/33 to any"), Some(18));
        assert_eq!(flaw("permit in ip from ::/129 to any"), Some(18));
        assert_eq!(flaw("permit in ip from !! to any"), Some(19));
        assert_eq!(flaw("permit in ip from any 80,90-80 to any"), Some(25));
        assert_eq!(flaw("permit in ip from any 80, to any"), Some(25));
        assert_eq!(flaw("permit in ip from any 65536 to any"), Some(22));
        assert_eq!(flaw("permit in ip from any to any 80 443"), Some(32));
        assert_eq!(flaw("permit in ip from any to"), Some(24));
        assert_eq!(flaw("permit in ip from any t\u{f6} any"), Some(23));
    }

    #[test]
    fn text_that_is_no_rule_is_reported_as_5004() {
        let data = bytes::Bytes::from_static(b"permit ip from any to any");
        let avp = RawAvp { code: 400, vendor_id: 0, flags: AvpFlags::MANDATORY, data };
        let errors = avp.value::<IpFilterRule>().unwrap_err();
        assert_eq!(errors.first().result_code().0, 5004);
        let expected = "an IPFilterRule: at octet 7, expected `in` or `out`".into();
        assert_eq!(*errors.first().kind(), DecodeErrorKind::InvalidValue { expected });
    }
}
