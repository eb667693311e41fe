//! Where AVPs stand in a message.

use std::fmt;

use diameter_core::{AvpIter, AvpKey, AvpView, Message};

/// The way to AVPs of a message: through groups, or none. Where a group or an AVP stands there several times, it
/// leads to all of them.
///
/// ```
/// use diameter_core::{AvpKey, Message};
/// use diameter_routing::AvpPath;
///
/// // Failed-AVP with a Result-Code inside.
/// let path = AvpPath::new([AvpKey::ietf(279), AvpKey::ietf(268)]).ok_or("no AVP")?;
/// let message = Message::parse(
///     [&[1, 0, 0, 40, 0, 0, 1, 24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2][..],
///      &[0, 0, 1, 23, 0x40, 0, 0, 20, 0, 0, 1, 12, 0x40, 0, 0, 12, 0, 0, 7, 209]].concat(),
/// )?;
/// assert_eq!(path.first(&message).ok_or("not there")?.data(), 2001_u32.to_be_bytes());
/// assert_eq!(path.to_string(), "279/268");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AvpPath(Vec<AvpKey>);

impl AvpPath {
    /// The groups from outside to inside, and the AVP in them; `None` without any.
    pub fn new(keys: impl IntoIterator<Item = AvpKey>) -> Option<Self> {
        let keys: Vec<AvpKey> = keys.into_iter().collect();
        (!keys.is_empty()).then_some(Self(keys))
    }

    /// The groups, and the AVP.
    pub fn keys(&self) -> &[AvpKey] {
        &self.0
    }

    /// The first AVP that it leads to. What stands behind an AVP whose length cannot be trusted is not found.
    pub fn first<'a>(&self, message: &'a Message) -> Option<AvpView<'a>> {
        self.find(message, |_| true)
    }

    /// The first AVP it leads to for which this holds.
    pub fn find<'a>(
        &self,
        message: &'a Message,
        mut holds: impl FnMut(AvpView<'a>) -> bool,
    ) -> Option<AvpView<'a>> {
        find(message.avps(), &self.0, &mut holds)
    }
}

impl From<AvpKey> for AvpPath {
    fn from(key: AvpKey) -> Self {
        Self(vec![key])
    }
}

impl fmt::Display for AvpPath {
    /// Prints codes as filters have them: `456/432`, `10415:1400/10415:1407`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, key) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str("/")?;
            }
            match key.vendor_id {
                0 => write!(f, "{}", key.code)?,
                vendor_id => write!(f, "{vendor_id}:{}", key.code)?,
            }
        }
        Ok(())
    }
}

fn find<'a>(
    avps: AvpIter<'a>,
    path: &[AvpKey],
    holds: &mut impl FnMut(AvpView<'a>) -> bool,
) -> Option<AvpView<'a>> {
    let (key, rest) = path.split_first()?;
    let mut avps = avps.map_while(Result::ok).filter(|avp| avp.key() == *key);
    if rest.is_empty() {
        return avps.find(|avp| holds(*avp));
    }
    avps.find_map(|group| find(group.avps(), rest, holds))
}
