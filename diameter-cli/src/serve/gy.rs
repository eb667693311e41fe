//! Online charging for tests: volume out of balances that a file gives (RFC 8506, 3GPP TS 32.299).

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use clap::Args;
use diameter_core::Rejection;
use diameter_messages::base::ResultCode;
use diameter_messages::gy::{
    CcRequestType, CreditControlAnswer, CreditControlRequest, FinalUnitAction, FinalUnitIndication,
    GrantedServiceUnit, MultipleServicesCreditControl, SubscriptionIdType, UsedServiceUnit,
};
use diameter_node::Context;

use super::{Listening, read_json, serve};
use crate::Status;

/// An online charging system: grants octets as long as the balance lasts, and then answers 4012
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Arguments {
    #[command(flatten)]
    listening: Listening,
    /// A JSON object with the octets that subscribers have left
    ///
    /// The names in it are what Subscription-Id-Data says, that of an IMSI if there are several, or
    /// User-Name where there is no Subscription-Id. `*` is what everybody else starts with, nothing
    /// if it is missing. Without a file everybody starts with a gigabyte.
    #[arg(long, value_name = "FILE")]
    balances: Option<PathBuf>,
    /// The most octets that are granted at once, to a rating group
    #[arg(long, value_name = "OCTETS", default_value_t = 1_000_000)]
    grant: u64,
}

const EXAMPLES: &str = "\
Each rating group that asks is granted what is left, at most what it asks for. What it says that it
used is taken off the balance. The last grant carries a Final-Unit-Indication. A group that gets
nothing has the Result-Code 4012; the whole answer has it when no group gets anything. Grants are not
reserved: sessions at the same time can use more than there is.

Examples:
  diameter serve gy --identity ocs.example.net
  diameter serve gy --identity ocs.example.net --balances balances.json --grant 5000000

  with balances.json:  { \"262011234567890\": 20000000, \"*\": 1000000 }

Exit status:
  0  interrupted
  2  the arguments are wrong, a file cannot be read, the address is taken";

pub(super) async fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let charging = match &arguments.balances {
        Some(path) => Charging::new(read_json(path)?, arguments.grant),
        None => Charging::new(HashMap::from([(EVERYBODY.to_owned(), GIGABYTE)]), arguments.grant),
    };
    let charging = Arc::new(charging);
    let node = arguments.listening.node()?.handle(move |request: CreditControlRequest, context| {
        let charging = charging.clone();
        async move { charging.answer(&request, &context) }
    });
    serve(node).await
}

/// The name under which the balance of subscribers stands that have none of their own.
const EVERYBODY: &str = "*";

const GIGABYTE: u64 = 1_000_000_000;

struct Charging {
    balances: Mutex<HashMap<String, u64>>,
    initial: u64,
    grant: u64,
}

impl Charging {
    fn new(balances: HashMap<String, u64>, grant: u64) -> Self {
        let initial = balances.get(EVERYBODY).copied().unwrap_or_default();
        Self { balances: Mutex::new(balances), initial, grant }
    }

    fn answer(
        &self,
        request: &CreditControlRequest,
        context: &Context,
    ) -> Result<CreditControlAnswer, Rejection> {
        let Some(subscriber) = subscriber(request) else {
            return Err(Rejection::new(ResultCode::DIAMETER_USER_UNKNOWN)
                .because("neither Subscription-Id nor User-Name says who it is"));
        };
        let services = &request.multiple_services_credit_control;
        let ends = request.cc_request_type == CcRequestType::TERMINATION_REQUEST;
        let mut granted = Vec::new();
        // Nothing that holds it can panic; and a balance is one number.
        let mut balances = self.balances.lock().unwrap_or_else(PoisonError::into_inner);
        let balance = balances.entry(subscriber.to_owned()).or_insert(self.initial);
        for service in services {
            let used = service.used_service_unit.iter().map(octets).fold(0, u64::saturating_add);
            *balance = balance.saturating_sub(used);
        }
        for service in services.iter().filter(|_| !ends) {
            granted.extend(self.grant(service, balance, request.cc_request_type));
        }
        drop(balances);

        let is_denied = |service: &MultipleServicesCreditControl| {
            service.result_code == Some(ResultCode::DIAMETER_CREDIT_LIMIT_REACHED)
        };
        let result_code = match granted.is_empty() || !granted.iter().all(is_denied) {
            true => ResultCode::DIAMETER_SUCCESS,
            false => ResultCode::DIAMETER_CREDIT_LIMIT_REACHED,
        };
        let answer = request.answer(context.identity()).result_code(result_code);
        Ok(answer.multiple_services_credit_controls(granted).build())
    }

    /// What a service gets that asks for something. An event is charged at once.
    fn grant(
        &self,
        service: &MultipleServicesCreditControl,
        balance: &mut u64,
        request_type: CcRequestType,
    ) -> Option<MultipleServicesCreditControl> {
        let asked = service.requested_service_unit.as_ref()?;
        let most = asked.cc_total_octets.unwrap_or(self.grant).min(self.grant);
        let octets = most.min(*balance);
        let is_last = octets == *balance;
        if request_type == CcRequestType::EVENT_REQUEST {
            *balance -= octets;
        }
        let mut granted = MultipleServicesCreditControl::builder()
            .rating_group(service.rating_group)
            .service_identifiers(service.service_identifier.iter().copied())
            .build();
        if octets == 0 && most > 0 {
            granted.result_code = Some(ResultCode::DIAMETER_CREDIT_LIMIT_REACHED);
            return Some(granted);
        }
        granted.result_code = Some(ResultCode::DIAMETER_SUCCESS);
        granted.granted_service_unit =
            Some(GrantedServiceUnit::builder().cc_total_octets(octets).build());
        if is_last {
            let action = FinalUnitAction::TERMINATE;
            let last = FinalUnitIndication::builder().final_unit_action(action).build();
            granted.final_unit_indication = Some(Box::new(last));
        }
        Some(granted)
    }
}

/// Who is charged.
fn subscriber(request: &CreditControlRequest) -> Option<&str> {
    let ids = &request.subscription_id;
    let imsi = ids.iter().find(|it| it.subscription_id_type == SubscriptionIdType::END_USER_IMSI);
    let id = imsi.or(ids.first()).map(|it| &it.subscription_id_data);
    Some(id.or(request.user_name.as_ref())?.as_str())
}

/// The octets that were used; a sender that counts both directions may leave out the sum.
fn octets(used: &UsedServiceUnit) -> u64 {
    let both = || {
        let input = used.cc_input_octets.unwrap_or_default();
        input.saturating_add(used.cc_output_octets.unwrap_or_default())
    };
    used.cc_total_octets.unwrap_or_else(both)
}
