//! QoSFilterRule (RFC 7155, 4.1.1 and 4.4.9): how packets are marked or metered. It selects packets
//! as IPFilterRule does. RFC 7155 recommends the AVPs of RFC 5777 instead.

use super::Utf8String;
use super::filter_rule::{Direction, FilterEndpoint, Selector, Words};
use super::text::{Flaw, ascii, text_format};
use crate::Unread;
use crate::octets::Octets;

/// A QoS rule: `action dir proto from src to dst options`. It is read as
/// [`IpFilterRule`](crate::IpFilterRule) is, and has the option that its action requires.
///
/// ```
/// use diameter_core::{QosAction, QosFilterRule};
///
/// let rule: QosFilterRule = "tag in ip from assigned to any DSCP AF13".parse()?;
/// assert_eq!(rule.action(), QosAction::Tag);
/// assert_eq!(rule.dscp(), Some("AF13"));
///
/// let rule: QosFilterRule = "meter out 6 from any to any metering 64000 AF11 drop".parse()?;
/// assert_eq!(rule.metering().map(|metering| metering.rate), Some(64_000));
/// # Ok::<(), diameter_core::InvalidQosRule>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct QosFilterRule {
    text: Utf8String,
    action: QosAction,
    // Boxed, since rules are rare: groups that may hold one stay small.
    selector: Box<Selector>,
    options: usize,
}

impl QosFilterRule {
    /// The text.
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }

    /// What happens to the packets.
    pub fn action(&self) -> QosAction {
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

    /// The words after the destination. Others than those of RFC 7155 are not checked.
    pub fn options(&self) -> impl Iterator<Item = &str> {
        // Where the options start was found in this text.
        self.text.get(self.options..).unwrap_or_default().split_ascii_whitespace()
    }

    /// The color after `DSCP`; a rule that tags has one.
    pub fn dscp(&self) -> Option<&str> {
        self.after("DSCP").next()
    }

    /// Rate and colors after `metering`; a rule that meters has them.
    pub fn metering(&self) -> Option<QosMetering<'_>> {
        let mut words = self.after("metering");
        let rate = words.next()?.parse().ok()?;
        Some(QosMetering { rate, color_under: words.next()?, color_over: words.next()? })
    }

    fn after(&self, keyword: &str) -> impl Iterator<Item = &str> {
        let mut words = self.options();
        words.find(|word| word.eq_ignore_ascii_case(keyword));
        words
    }

    fn placeholder(_: Unread) -> Self {
        let (text, selector) = (Utf8String::default(), Box::new(Selector::placeholder()));
        Self { text, action: QosAction::Tag, selector, options: 0 }
    }

    fn octets(&self) -> &Octets {
        self.text.octets()
    }

    fn parse(octets: Octets) -> Result<Self, Flaw> {
        let text = ascii(octets)?;
        let mut words = Words::new(&text);
        let actions = [("tag", QosAction::Tag), ("meter", QosAction::Meter)];
        let action = words.one_of(actions, "`tag` or `meter`")?;
        let selector = Box::new(Selector::parse(&mut words)?);
        let options = words.options()?;
        let rule = Self { text: text.clone(), action, selector, options };
        let missing = match action {
            QosAction::Tag if rule.dscp().is_none() => "`DSCP <color>`",
            QosAction::Meter if rule.metering().is_none() => {
                "`metering <rate> <color_under> <color_over>`"
            }
            QosAction::Tag | QosAction::Meter => return Ok(rule),
        };
        Err(Flaw { position: options, expected: missing })
    }
}

text_format!(QosFilterRule, InvalidQosRule, "a QoSFilterRule");

/// What a [`QosFilterRule`] does to packets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QosAction {
    /// `tag`: marks them with a DSCP.
    Tag,
    /// `meter`: marks them with one of two DSCPs according to a rate, or drops them.
    Meter,
}

/// The arguments of the option `metering` of a [`QosFilterRule`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct QosMetering<'a> {
    /// The throughput in bits per second.
    pub rate: u64,
    /// What packets under the rate are marked with.
    pub color_under: &'a str,
    /// What packets over the rate are marked with; they are dropped when it is `drop`.
    pub color_over: &'a str,
}

/// Why a text is not a [`QosFilterRule`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not a QoSFilterRule: at octet {position}, expected {expected}")]
#[non_exhaustive]
pub struct InvalidQosRule {
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
    use crate::FilterAddress;

    fn flaw(text: &str) -> Option<usize> {
        QosFilterRule::try_from(text).err().map(|error| error.position)
    }

    #[test]
    fn tag_has_a_dscp() {
        let rule: QosFilterRule = "tag in 17 from assigned to any 5060 dscp EF".parse().unwrap();
        assert_eq!(rule.direction(), Direction::In);
        assert_eq!(rule.protocol(), Some(17));
        assert_eq!(rule.source().address(), FilterAddress::Assigned);
        assert!(rule.destination().ports()[0].contains(5060));
        assert_eq!((rule.dscp(), rule.metering()), (Some("EF"), None));
        assert_eq!(flaw("tag in ip from any to any"), Some(25));
        assert_eq!(flaw("tag in ip from any to any DSCP"), Some(26));
    }

    #[test]
    fn meter_has_a_rate_and_two_colors() {
        let text = "meter out ip from any to assigned metering 1000000 AF11 AF13";
        let rule: QosFilterRule = text.parse().unwrap();
        let metering = QosMetering { rate: 1_000_000, color_under: "AF11", color_over: "AF13" };
        assert_eq!(rule.metering(), Some(metering));
        assert_eq!(flaw("meter out ip from any to assigned metering 1000000 AF11"), Some(34));
        assert_eq!(flaw("meter out ip from any to assigned metering fast AF11 AF13"), Some(34));
        assert_eq!(flaw("meter out ip from any to assigned DSCP EF"), Some(34));
    }

    #[test]
    fn errors_point_at_the_word() {
        assert_eq!(flaw("permit in ip from any to any"), Some(0));
        assert_eq!(flaw("tag in ip from any DSCP EF"), Some(19));
        assert_eq!(flaw("tag in ip from any to any 80 443 DSCP EF"), Some(29));
    }
}
