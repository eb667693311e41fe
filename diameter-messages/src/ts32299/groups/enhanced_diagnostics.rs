// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps};
use crate::ts29212;

/// Release causes of the radio and core network.
///
/// ```text
/// Enhanced-Diagnostics ::= < AVP Header: 3901 10415 >
///                        * [ RAN-NAS-Release-Cause ]
/// ```
///
/// AVP code 3901 of vendor 10415, 3GPP TS 32.299, 7.2.58A.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EnhancedDiagnostics {
    /// RAN-NAS-Release-Cause (2819/10415), OctetString; 3GPP TS 29.212, 5.3.106.
    /// A release cause of the radio or core network, in octets.
    pub ran_nas_release_cause: Vec<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for EnhancedDiagnostics {}

static GRAMMAR: Grammar = Grammar {
    name: "Enhanced-Diagnostics",
    items: &[Item::repeated(ts29212::avp::RAN_NAS_RELEASE_CAUSE.description())],
};

impl Contents for EnhancedDiagnostics {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2819) => received.many(0, &mut self.ran_nas_release_cause),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&ts29212::avp::RAN_NAS_RELEASE_CAUSE, &self.ran_nas_release_cause);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EnhancedDiagnosticsBuilder builds group EnhancedDiagnostics in EnhancedDiagnostics;
    repeated ran_nas_release_cause, ran_nas_release_causes: IntoField<OctetString>, "RAN-NAS-Release-Cause";
}
