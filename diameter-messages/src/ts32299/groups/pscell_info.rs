// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, Place, Utf8String};
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
pub struct PscellInfo {
    /// Nr-Cgi (1325/10415), UTF8String; 3GPP TS 32.299, 7.2.254.
    pub nr_cgi: Option<Utf8String>,
}

impl PscellInfo {
    /// Starts building the AVPs of a PSCell-Info.
    pub fn builder() -> PscellInfoBuilder {
        PscellInfoBuilder::new()
    }
}

impl Group for PscellInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "PSCell-Info",
    items: &[Item::optional(avp::NR_CGI.description())],
};

impl Contents for PscellInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let contents = place.put_default();
        while let Some(key) = received.next() {
            match key {
                (10415, 1325) => received.one(0, &mut contents.nr_cgi),
                _ => received.not_allowed(),
            }
        }
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::NR_CGI, &self.nr_cgi);
    }
}

/// Builds [`PscellInfo`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct PscellInfoBuilder {
    contents: PscellInfo,
}

impl PscellInfoBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Nr-Cgi.
    pub fn nr_cgi(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.nr_cgi = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> PscellInfo {
        self.contents
    }
}
