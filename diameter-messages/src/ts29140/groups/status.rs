// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, Place, Utf8String};
use crate::ts29140::avp;

/// Whether and why the message was accepted or rejected.
///
/// ```text
/// Status ::= < AVP Header: 1116 10415 >
///            [ Status-Code ]
///            [ Status-Text ]
/// ```
///
/// AVP code 1116 of vendor 10415, 3GPP TS 29.140, 6.3.19.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Status {
    /// Status-Code (1117/10415), UTF8String; 3GPP TS 29.140, 6.3.20.
    pub status_code: Option<Utf8String>,
    /// Status-Text (1118/10415), UTF8String; 3GPP TS 29.140, 6.3.21.
    pub status_text: Option<Utf8String>,
}

impl Status {
    /// Starts building the AVPs of a Status.
    pub fn builder() -> StatusBuilder {
        StatusBuilder::new()
    }
}

impl Group for Status {}

static GRAMMAR: Grammar = Grammar {
    name: "Status",
    items: &[
        Item::optional(avp::STATUS_CODE.description()),
        Item::optional(avp::STATUS_TEXT.description()),
    ],
};

impl Contents for Status {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let contents = place.put_default();
        while let Some(key) = received.next() {
            match key {
                (10415, 1117) => received.one(0, &mut contents.status_code),
                (10415, 1118) => received.one(1, &mut contents.status_text),
                _ => received.not_allowed(),
            }
        }
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::STATUS_CODE, &self.status_code);
        encoder.optional(&avp::STATUS_TEXT, &self.status_text);
    }
}

/// Builds [`Status`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct StatusBuilder {
    contents: Status,
}

impl StatusBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Status-Code.
    pub fn status_code(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.status_code = Some(value.into());
        self
    }

    /// Sets Status-Text.
    pub fn status_text(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.status_text = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> Status {
        self.contents
    }
}
