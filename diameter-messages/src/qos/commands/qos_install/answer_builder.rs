// @generated from dictionaries/qos.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::ResultCode;
use crate::qos::{QosInstallAnswer, required};
use crate::rfc5777::QosResources;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`QosInstallAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Result-Code.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct QosInstallAnswerBuilder<R = (Unset, Set<u32>, Unset, Unset, Unset)> {
    required: R,
    optional: QosInstallAnswerOptional,
}

impl QosInstallAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(9), Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> QosInstallAnswerBuilder<(A, B, C, D, E)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> QosInstallAnswerBuilder<(Set<Utf8String>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        QosInstallAnswerBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 9 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> QosInstallAnswerBuilder<(A, Set<u32>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        QosInstallAnswerBuilder {
            required: (a, Set(value), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> QosInstallAnswerBuilder<(A, B, Set<DiameterIdentity>, D, E)> {
        let (a, b, _, d, e) = self.required;
        QosInstallAnswerBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> QosInstallAnswerBuilder<(A, B, C, Set<DiameterIdentity>, E)> {
        let (a, b, c, _, e) = self.required;
        QosInstallAnswerBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> QosInstallAnswerBuilder<(A, B, C, D, Set<ResultCode>)> {
        let (a, b, c, d, _) = self.required;
        QosInstallAnswerBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> QosInstallAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::ResultCode<ResultCode>,
    {
        let (a, b, c, d, e) = self.required;
        QosInstallAnswer {
            session_id: a.value(),
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            result_code: e.value(),
            qos_resources: self.optional.qos_resources,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a QoS-Install-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct QosInstallAnswerOptional {
    qos_resources: Vec<QosResources>,
    additional_avps: AdditionalAvps,
}

impl<R> QosInstallAnswerBuilder<R> {
    /// Adds one QoS-Resources.
    pub fn qos_resources(mut self, value: impl Into<QosResources>) -> Self {
        append(&mut self.optional.qos_resources, value.into());
        self
    }

    /// Adds any number of QoS-Resources.
    pub fn qos_resources_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<QosResources>>,
    ) -> Self {
        self.optional.qos_resources.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
