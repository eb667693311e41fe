// @generated from dictionaries/onem2m.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, Time, Utf8String};
use crate::onem2m::{M2mInformation, ProtocolType, RequestOperation, ResponseStatusCode};

/// Builds [`M2mInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct M2mInformationBuilder {
    contents: Box<M2mInformation>,
}

impl M2mInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Application-Entity-ID.
    pub fn application_entity_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.application_entity_id = Some(value.into());
        self
    }

    /// Sets External-ID.
    pub fn external_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.external_id = Some(value.into());
        self
    }

    /// Sets Receiver.
    pub fn receiver(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.receiver = Some(value.into());
        self
    }

    /// Sets Originator.
    pub fn one_m2m_originator(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.one_m2m_originator = Some(value.into());
        self
    }

    /// Sets Hosting-CSE-ID.
    pub fn hosting_cse_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.hosting_cse_id = Some(value.into());
        self
    }

    /// Sets Target-ID.
    pub fn target_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.target_id = Some(value.into());
        self
    }

    /// Sets Protocol-Type.
    pub fn protocol_type(mut self, value: impl Into<ProtocolType>) -> Self {
        self.contents.protocol_type = Some(value.into());
        self
    }

    /// Sets Request-Operation.
    pub fn request_operation(mut self, value: impl Into<RequestOperation>) -> Self {
        self.contents.request_operation = Some(value.into());
        self
    }

    /// Sets Request-Headers-Size.
    pub fn request_headers_size(mut self, value: u32) -> Self {
        self.contents.request_headers_size = Some(value);
        self
    }

    /// Sets Request-Body-Size.
    pub fn request_body_size(mut self, value: u32) -> Self {
        self.contents.request_body_size = Some(value);
        self
    }

    /// Sets Response-Headers-Size.
    pub fn response_headers_size(mut self, value: u32) -> Self {
        self.contents.response_headers_size = Some(value);
        self
    }

    /// Sets Response-Body-Size.
    pub fn response_body_size(mut self, value: u32) -> Self {
        self.contents.response_body_size = Some(value);
        self
    }

    /// Sets Response-Status-Code.
    pub fn response_status_code(mut self, value: impl Into<ResponseStatusCode>) -> Self {
        self.contents.response_status_code = Some(value.into());
        self
    }

    /// Sets Rating-Group.
    pub fn rating_group(mut self, value: u32) -> Self {
        self.contents.rating_group = Some(value);
        self
    }

    /// Sets M2M-Event-Record-Timestamp.
    pub fn m2m_event_record_timestamp(mut self, value: impl Into<Time>) -> Self {
        self.contents.m2m_event_record_timestamp = Some(value.into());
        self
    }

    /// Sets Control-Memory-Size.
    pub fn control_memory_size(mut self, value: u32) -> Self {
        self.contents.control_memory_size = Some(value);
        self
    }

    /// Sets Data-Memory-Size.
    pub fn data_memory_size(mut self, value: u32) -> Self {
        self.contents.data_memory_size = Some(value);
        self
    }

    /// Sets Access-Network-Identifier.
    pub fn access_network_identifier(mut self, value: u32) -> Self {
        self.contents.access_network_identifier = Some(value);
        self
    }

    /// Sets Occupancy.
    pub fn occupancy(mut self, value: u32) -> Self {
        self.contents.occupancy = Some(value);
        self
    }

    /// Sets Group-Name.
    pub fn group_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.group_name = Some(value.into());
        self
    }

    /// Sets Maximum-Number-Members.
    pub fn maximum_number_members(mut self, value: u32) -> Self {
        self.contents.maximum_number_members = Some(value);
        self
    }

    /// Sets Current-Number-Members.
    pub fn current_number_members(mut self, value: u32) -> Self {
        self.contents.current_number_members = Some(value);
        self
    }

    /// Sets Subgroup-Name.
    pub fn subgroup_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.subgroup_name = Some(value.into());
        self
    }

    /// Sets Node-Id.
    pub fn node_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.node_id = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> M2mInformation {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<M2mInformation> {
        self.contents
    }
}
