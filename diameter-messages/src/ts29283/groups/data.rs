// @generated from dictionaries/ts29283.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29283::{McServiceUserProfileData, avp};
use diameter_core::builder::append;

/// The data of a mission critical user.
///
/// ```text
/// Data ::= < AVP Header: 4513 10415 >
///        * [ MC-Service-User-Profile-Data ]
///        * [ AVP ]
/// ```
///
/// AVP code 4513 of vendor 10415, 3GPP TS 29.283, 7.3.22.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Data {
    /// MC-Service-User-Profile-Data (4511/10415), Grouped; 3GPP TS 29.283, 7.3.20.
    pub mc_service_user_profile_data: Vec<McServiceUserProfileData>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Data {
    /// Starts building the AVPs of a Data.
    pub fn builder() -> DataBuilder {
        DataBuilder::new()
    }
}

impl Group for Data {}

static GRAMMAR: Grammar = Grammar {
    name: "Data",
    items: &[
        Item::repeated(avp::MC_SERVICE_USER_PROFILE_DATA.description()),
        Item::any(),
    ],
};

impl Contents for Data {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4511) => received.many(0, &mut self.mc_service_user_profile_data),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .many(
                &avp::MC_SERVICE_USER_PROFILE_DATA,
                &self.mc_service_user_profile_data,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`Data`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct DataBuilder {
    contents: Data,
}

impl DataBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one MC-Service-User-Profile-Data.
    pub fn mc_service_user_profile_data(
        mut self,
        value: impl Into<McServiceUserProfileData>,
    ) -> Self {
        append(&mut self.contents.mc_service_user_profile_data, value.into());
        self
    }

    /// Adds any number of MC-Service-User-Profile-Data.
    pub fn mc_service_user_profile_datas(
        mut self,
        values: impl IntoIterator<Item = impl Into<McServiceUserProfileData>>,
    ) -> Self {
        self.contents
            .mc_service_user_profile_data
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> Data {
        self.contents
    }
}
