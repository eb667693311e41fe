//! Gy and Ro: the commands of TS 32.299, for packet services, IMS and SMS.

use diameter_core::{AnyAvps, OctetString};
use diameter_messages::credit_control::avp::CHECK_BALANCE_RESULT;
use diameter_messages::credit_control::{CheckBalanceResult, CostInformation, UnitValue};
use diameter_messages::gy::{
    CreditControlAnswer, CreditControlRequest, FailedAvp, LowBalanceIndication, RemainingBalance,
    ServiceInformation,
};

use super::request::{ChargedRequest, Said, called};
use super::settings::IdentityKind;
use crate::rating::Facts;

impl ChargedRequest for CreditControlRequest {
    fn facts(&self) -> Facts {
        let facts = Facts {
            service_context: self.service_context_id.to_string(),
            ..self.service_information.as_deref().map(of_service).unwrap_or_default()
        };
        // A service may say it by itself.
        let services = &self.multiple_services_credit_control;
        let rat = services.iter().find_map(|it| it.three_gpp_rat_type.as_ref());
        Facts { rat: rat.and_then(first_octet).or(facts.rat), ..facts }
    }

    fn identities(&self) -> Vec<(IdentityKind, &str)> {
        let service = self.service_information.iter().flat_map(|it| &it.subscription_id);
        let ids = self.subscription_id.iter().chain(service);
        ids.filter_map(|it| {
            let kind = IdentityKind::of_number(it.subscription_id_type.0)?;
            Some((kind, it.subscription_id_data.as_str()))
        })
        .collect()
    }

    fn user_name(&self) -> Option<&str> {
        self.user_name.as_ref().map(|it| it.as_str())
    }

    fn currencies(&self) -> Vec<u32> {
        let services = self.multiple_services_credit_control.iter();
        let amounts = services.flat_map(|it| {
            let requested = it.requested_service_unit.iter().filter_map(|it| it.cc_money.as_ref());
            requested.chain(it.used_service_unit.iter().filter_map(|it| it.cc_money.as_ref()))
        });
        amounts.filter_map(|it| it.currency_code).collect()
    }

    fn tell(answer: &mut CreditControlAnswer, said: &Said) {
        let currency = said.currency.map_or(0, |it| it.number());
        answer.cost_information = said.cost.map(|it| {
            CostInformation::builder().unit_value(value(it)).currency_code(currency).build()
        });
        answer.remaining_balance = said.balance.map(|it| {
            RemainingBalance::builder().unit_value(value(it)).currency_code(currency).build()
        });
        answer.low_balance_indication = said.is_low.map(|it| match it {
            true => LowBalanceIndication::YES,
            false => LowBalanceIndication::NOT_APPLICABLE,
        });
        if let Some(is_enough) = said.is_enough {
            let result = match is_enough {
                true => CheckBalanceResult::ENOUGH_CREDIT,
                false => CheckBalanceResult::NO_CREDIT,
            };
            // TS 32.299 has it in no grammar, and asks for it (6.3.3).
            let told = answer.additional_avps.push(&CHECK_BALANCE_RESULT, &result);
            if let Err(error) = told {
                tracing::error!(%error, "Check-Balance-Result cannot be written");
            }
        }
        let failed: Vec<_> = said.failed_avps().collect();
        answer.failed_avp =
            AnyAvps::try_from(failed).ok().map(|it| FailedAvp::builder().avps(it).build());
    }
}

/// What Service-Information says: PS-Information, IMS-Information or SMS-Information (TS 32.299, 7.2.192).
fn of_service(service: &ServiceInformation) -> Facts {
    let packet = service.ps_information.as_deref();
    let callee = service.ims_information.as_ref().and_then(|it| it.called_party_address.as_ref());
    let recipients = service.sms_information.iter().flat_map(|it| &it.recipient_info);
    let recipient = recipients
        .flat_map(|it| &it.recipient_address)
        .find_map(|it| it.address_data.as_ref())
        .map(|it| it.as_str());
    Facts {
        service_context: String::new(),
        apn: packet.and_then(|it| it.called_station_id.as_ref()).map(|it| it.to_lowercase()),
        plmn: packet.and_then(|it| it.three_gpp_sgsn_mcc_mnc.as_ref()).map(|it| it.to_string()),
        rat: packet.and_then(|it| it.three_gpp_rat_type.as_ref()).and_then(first_octet),
        called: callee.map(|it| it.as_str()).or(recipient).map(called),
    }
}

fn first_octet(octets: &OctetString) -> Option<u8> {
    octets.first().copied()
}

/// An amount, in millionths.
fn value(amount: crate::ledger::Amount) -> UnitValue {
    UnitValue::builder().value_digits(amount.get()).exponent(-6).build()
}
