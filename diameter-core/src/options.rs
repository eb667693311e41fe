//! What a decoder takes, where two behaviours are legitimate, how far it goes, and what it leaves out.

use crate::{AvpKey, Item};

/// Whether something questionable is taken or reported as an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tolerance {
    /// It is taken.
    Accept,
    /// It is reported.
    Refuse,
}

/// How a message is decoded: data, to be chosen for each peer if need be.
///
/// [`DecodeOptions::default`] is what RFC 6733 asks of a robust receiver, [`DecodeOptions::strict`]
/// as strict as the grammar allows, [`DecodeOptions::lenient`] as lenient as decoding allows.
///
/// ```
/// use diameter_core::{DecodeOptions, Tolerance};
///
/// let options = DecodeOptions { unnamed_values: Tolerance::Refuse, ..DecodeOptions::default() };
/// assert_eq!(options.max_depth, 32);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DecodeOptions {
    /// An unknown AVP with the M bit: refused by default (5001; RFC 6733, 4.1).
    pub unknown_mandatory_avps: Tolerance,
    /// An AVP with the M bit that a dictionary knows and the grammar does not list, under
    /// `* [ AVP ]`: accepted by default, else 5001.
    pub unlisted_mandatory_avps: Tolerance,
    /// An AVP without the M bit that the grammar does not list, where it has no `* [ AVP ]`: kept by
    /// default (it is informational; RFC 6733, 4.1), else 5008.
    pub informational_avps: Tolerance,
    /// An AVP with the M bit that a dictionary knows and the grammar does not list, where it has no
    /// `* [ AVP ]`: refused by default (5008).
    pub disallowed_avps: Tolerance,
    /// An AVP with a fixed position, `< X >`, that stands elsewhere: accepted by default, else 5005.
    pub displaced_avps: Tolerance,
    /// An enumerated value without a symbol: accepted by default, else 5004.
    pub unnamed_values: Tolerance,
    /// An M bit other than the dictionary's rule, where it counts (not inside a group that lacks it;
    /// RFC 6733, 4.4), or the P (end-to-end security) bit: accepted by default, else 3009.
    pub avp_flags: Tolerance,
    /// Reserved bits in the message header: accepted by default (RFC 6733, 3), else 5013.
    pub reserved_header_bits: Tolerance,
    /// A P (proxiable) bit other than the command's: accepted by default, else 3008.
    pub proxiable_bit: Tolerance,
    /// How deep groups may be nested: 32 by default, well beyond what any dictionary needs. One
    /// group too deep is an error (5012), the rest of the message is read.
    pub max_depth: usize,
    /// How many AVPs a message may have, those inside groups included: 65,536 by default. Decoding
    /// ends there with an error (5012).
    pub max_avps: usize,
    /// How many errors are collected: 64 by default. Decoding ends there.
    pub max_errors: usize,
    /// How many times the length of the message its value may take in memory: 16 by default, where a
    /// MiB is always allowed. Lists and boxes count, each when it is made or grows, which is what a
    /// message can have many of: an empty group of 8 octets can be a struct of a kilobyte. Decoding
    /// ends there with an error (5012).
    pub max_growth: usize,
    /// AVPs that the program never reads, none by default: see [`DecodeOptions::skipping`].
    pub skipped_avps: &'static [AvpKey],
}

impl DecodeOptions {
    /// Refuses everything that can be refused.
    pub const fn strict() -> Self {
        Self::with(Tolerance::Refuse, Tolerance::Refuse)
    }

    /// Accepts everything that can be accepted. What cannot be is still reported, beside the value:
    /// see [`Command::decode`](crate::Command::decode).
    pub const fn lenient() -> Self {
        Self::with(Tolerance::Accept, Tolerance::Accept)
    }

    /// Leaves these AVPs out of the value, in the message and in all groups, where their grammar lists them
    /// and does not require them. That saves the time and the memory that they take.
    ///
    /// Their headers are read, and they are counted: with more than the grammar allows there is an error. Their
    /// values are not looked at: what is wrong in one is not reported, what a group holds is neither
    /// checked nor counted. [`CommandDescription::check`](crate::CommandDescription::check) skips the same.
    ///
    /// The field of such an AVP is as if it had not been received, and the value is encoded without it. Who
    /// passes messages on keeps the [`Message`](crate::Message).
    ///
    /// ```
    /// use diameter_core::{Avp, AvpKey, DecodeOptions, Mandatory};
    ///
    /// static ORIGIN_STATE_ID: Avp<u32> = Avp::new("Origin-State-Id", 278, 0, Mandatory::Must);
    /// const SKIPPED: &[AvpKey] = &[ORIGIN_STATE_ID.key()];
    ///
    /// let options = DecodeOptions::default().skipping(SKIPPED);
    /// assert_eq!(options.skipped_avps, [AvpKey::ietf(278)]);
    /// ```
    #[must_use]
    pub const fn skipping(self, skipped_avps: &'static [AvpKey]) -> Self {
        Self { skipped_avps, ..self }
    }

    const fn with(mandatory: Tolerance, others: Tolerance) -> Self {
        Self {
            unknown_mandatory_avps: mandatory,
            unlisted_mandatory_avps: others,
            informational_avps: others,
            disallowed_avps: mandatory,
            displaced_avps: others,
            unnamed_values: others,
            avp_flags: others,
            reserved_header_bits: others,
            proxiable_bit: others,
            max_depth: 32,
            max_avps: 65_536,
            max_errors: 64,
            max_growth: 16,
            skipped_avps: &[],
        }
    }

    /// Whether an AVP of this rule is left out.
    #[inline]
    pub(crate) fn skips(&self, item: &Item, key: AvpKey) -> bool {
        !self.skipped_avps.is_empty() && item.min == 0 && self.skipped_avps.contains(&key)
    }

    /// How much memory the lists and boxes of a message of this length may take.
    pub(crate) fn room(&self, length: usize) -> usize {
        self.max_growth.saturating_mul(length).max(ALWAYS_ALLOWED)
    }
}

/// What messages as they are sent never need, and no harm is done with: large groups of few octets are
/// more than 16 times as large in memory.
const ALWAYS_ALLOWED: usize = 1 << 20;

/// The options unless others are given.
pub(crate) static DEFAULT: DecodeOptions =
    DecodeOptions::with(Tolerance::Refuse, Tolerance::Accept);

impl Default for DecodeOptions {
    fn default() -> Self {
        DEFAULT
    }
}
