// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29272::{EUtranVector, GeranVector, UtranVector, avp};
use diameter_core::builder::append;

/// Authentication vectors.
///
/// ```text
/// Authentication-Info ::= < AVP Header: 1413 10415 >
///                       * [ E-UTRAN-Vector ]
///                       * [ UTRAN-Vector ]
///                       * [ GERAN-Vector ]
///                       * [ AVP ]
/// ```
///
/// AVP code 1413 of vendor 10415, 3GPP TS 29.272, 7.3.17.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AuthenticationInfo {
    /// E-UTRAN-Vector (1414/10415), Grouped; 3GPP TS 29.272, 7.3.18.
    pub e_utran_vector: Vec<EUtranVector>,
    /// UTRAN-Vector (1415/10415), Grouped; 3GPP TS 29.272, 7.3.19.
    pub utran_vector: Vec<UtranVector>,
    /// GERAN-Vector (1416/10415), Grouped; 3GPP TS 29.272, 7.3.20.
    pub geran_vector: Vec<GeranVector>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AuthenticationInfo {
    /// Starts building the AVPs of an Authentication-Info.
    pub fn builder() -> AuthenticationInfoBuilder {
        AuthenticationInfoBuilder::new()
    }
}

impl Group for AuthenticationInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Authentication-Info",
    items: &[
        Item::repeated(avp::E_UTRAN_VECTOR.description()),
        Item::repeated(avp::UTRAN_VECTOR.description()),
        Item::repeated(avp::GERAN_VECTOR.description()),
        Item::any(),
    ],
};

impl Contents for AuthenticationInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1414) => received.many(0, &mut self.e_utran_vector),
            (10415, 1415) => received.many(1, &mut self.utran_vector),
            (10415, 1416) => received.many(2, &mut self.geran_vector),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::E_UTRAN_VECTOR, &self.e_utran_vector);
        encoder.many(&avp::UTRAN_VECTOR, &self.utran_vector);
        encoder.many(&avp::GERAN_VECTOR, &self.geran_vector);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`AuthenticationInfo`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct AuthenticationInfoBuilder {
    contents: AuthenticationInfo,
}

impl AuthenticationInfoBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one E-UTRAN-Vector.
    pub fn e_utran_vector(mut self, value: impl Into<EUtranVector>) -> Self {
        append(&mut self.contents.e_utran_vector, value.into());
        self
    }

    /// Adds any number of E-UTRAN-Vector.
    pub fn e_utran_vectors(
        mut self,
        values: impl IntoIterator<Item = impl Into<EUtranVector>>,
    ) -> Self {
        self.contents.e_utran_vector.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one UTRAN-Vector.
    pub fn utran_vector(mut self, value: impl Into<UtranVector>) -> Self {
        append(&mut self.contents.utran_vector, value.into());
        self
    }

    /// Adds any number of UTRAN-Vector.
    pub fn utran_vectors(
        mut self,
        values: impl IntoIterator<Item = impl Into<UtranVector>>,
    ) -> Self {
        self.contents.utran_vector.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one GERAN-Vector.
    pub fn geran_vector(mut self, value: impl Into<GeranVector>) -> Self {
        append(&mut self.contents.geran_vector, value.into());
        self
    }

    /// Adds any number of GERAN-Vector.
    pub fn geran_vectors(
        mut self,
        values: impl IntoIterator<Item = impl Into<GeranVector>>,
    ) -> Self {
        self.contents.geran_vector.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> AuthenticationInfo {
        self.contents
    }
}
