// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::avp;

/// The primary cell of the secondary node.
///
/// ```text
/// PSCell-Info ::= < AVP Header: 1324 10415 >
///                 [ Nr-Cgi ]
/// ```
///
/// AVP code 1324 of vendor 10415, 3GPP TS 32.299, 7.2.255.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PscellInfo {
    /// Nr-Cgi (1325/10415), UTF8String; 3GPP TS 32.299, 7.2.254.
    pub nr_cgi: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for PscellInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "PSCell-Info",
    items: &[Item::optional(avp::NR_CGI.description())],
};

impl Contents for PscellInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1325) => received.optional(0, &mut self.nr_cgi),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::NR_CGI, &self.nr_cgi);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PscellInfoBuilder builds group PscellInfo in PscellInfo;
    optional nr_cgi: IntoField<Utf8String, Option<Utf8String>>, "Nr-Cgi";
}
