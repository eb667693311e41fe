// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Address, Grammar, Group, Item, List, UnlistedAvps};
use crate::ts29468::avp;

/// Where the BM-SC's user plane is, when the bearer is set up locally.
///
/// ```text
/// Local-MB2-U-Information ::= < AVP Header: 3519 10415 >
///                          *2 [ BMSC-Address ]
///                             [ BMSC-Port ]
/// ```
///
/// AVP code 3519 of vendor 10415, 3GPP TS 29.468, 6.4.21.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LocalMb2UInformation {
    /// BMSC-Address (3500/10415), Address; 3GPP TS 29.468, 6.4.2.
    /// The address of the BM-SC's user plane.
    pub bmsc_address: List<Address, 0, 2>,
    /// BMSC-Port (3501/10415), Unsigned32; 3GPP TS 29.468, 6.4.3.
    /// The port of the BM-SC's user plane.
    pub bmsc_port: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for LocalMb2UInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Local-MB2-U-Information",
    items: &[
        Item::optional(avp::BMSC_ADDRESS.description()).times(0, Some(2)),
        Item::optional(avp::BMSC_PORT.description()),
    ],
};

impl Contents for LocalMb2UInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3500) => received.up_to(0, &mut self.bmsc_address),
            (10415, 3501) => received.optional(1, &mut self.bmsc_port),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::BMSC_ADDRESS, &self.bmsc_address);
        avps.optional(&avp::BMSC_PORT, &self.bmsc_port);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LocalMb2UInformationBuilder builds group LocalMb2UInformation in LocalMb2UInformation;
    optional bmsc_address: IntoField<Address, List<Address, 0, 2>>, "BMSC-Address";
    optional bmsc_port: IntoField<u32, Option<u32>>, "BMSC-Port";
}
