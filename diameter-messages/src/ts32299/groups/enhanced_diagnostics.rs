// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, OctetString, UnlistedAvps, Unread,
};
use crate::ts29212;
use diameter_core::builder::append;

/// Release causes of the radio and core network.
///
/// ```text
/// Enhanced-Diagnostics ::= < AVP Header: 3901 10415 >
///                        * [ RAN-NAS-Release-Cause ]
/// ```
///
/// AVP code 3901 of vendor 10415, 3GPP TS 32.299, 7.2.58A.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnhancedDiagnostics {
    /// RAN-NAS-Release-Cause (2819/10415), OctetString; 3GPP TS 29.212, 5.3.106.
    pub ran_nas_release_cause: Vec<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl EnhancedDiagnostics {
    /// Starts building the AVPs of an Enhanced-Diagnostics.
    pub fn builder() -> EnhancedDiagnosticsBuilder {
        EnhancedDiagnosticsBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&ts29212::avp::RAN_NAS_RELEASE_CAUSE, &self.ran_nas_release_cause);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`EnhancedDiagnostics`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct EnhancedDiagnosticsBuilder {
    contents: EnhancedDiagnostics,
}

impl EnhancedDiagnosticsBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one RAN-NAS-Release-Cause.
    pub fn ran_nas_release_cause(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.contents.ran_nas_release_cause, value.into());
        self
    }

    /// Adds any number of RAN-NAS-Release-Cause.
    pub fn ran_nas_release_causes(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.contents.ran_nas_release_cause.extend(values.into_iter().map(Into::into));
        self
    }

    /// The finished value.
    pub fn build(self) -> EnhancedDiagnostics {
        self.contents
    }
}
