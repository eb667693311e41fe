//! RFC 8506's own commands: clients that have one service, and say everything at command level, among them.

use diameter_core::AnyAvps;
use diameter_messages::credit_control::{
    CheckBalanceResult, CostInformation, CreditControlAnswer, CreditControlRequest, FailedAvp,
    UnitValue,
};

use super::request::{ChargedRequest, Said};
use super::settings::IdentityKind;
use crate::rating::Facts;

impl ChargedRequest for CreditControlRequest {
    fn facts(&self) -> Facts {
        Facts { service_context: self.service_context_id.to_string(), ..Facts::default() }
    }

    fn identities(&self) -> Vec<(IdentityKind, &str)> {
        let ids = self.subscription_id.iter().filter_map(|it| {
            let kind = IdentityKind::of_number(it.subscription_id_type.0)?;
            Some((kind, it.subscription_id_data.as_str()))
        });
        ids.collect()
    }

    fn user_name(&self) -> Option<&str> {
        self.user_name.as_ref().map(|it| it.as_str())
    }

    fn currencies(&self) -> Vec<u32> {
        let services = &self.multiple_services_credit_control;
        let requested = services.iter().flat_map(|it| &it.requested_service_unit);
        let requested = requested.chain(&self.requested_service_unit).map(|it| &it.cc_money);
        let used = services.iter().flat_map(|it| &it.used_service_unit);
        let used = used.chain(&self.used_service_unit).map(|it| &it.cc_money);
        requested.chain(used).flatten().filter_map(|it| it.currency_code).collect()
    }

    fn tell(answer: &mut CreditControlAnswer, said: &Said) {
        let currency = said.currency.map_or(0, |it| it.number());
        answer.cost_information = said.cost.map(|it| {
            let value = UnitValue::builder().value_digits(it.get()).exponent(-6).build();
            CostInformation::builder().unit_value(value).currency_code(currency).build()
        });
        answer.check_balance_result = said.is_enough.map(|it| match it {
            true => CheckBalanceResult::ENOUGH_CREDIT,
            false => CheckBalanceResult::NO_CREDIT,
        });
        let failed =
            said.failed_avps().map(|it| FailedAvp::builder().avps(AnyAvps::from(it)).build());
        answer.failed_avp.extend(failed);
    }
}
