//! What the PCRF decides, as values without a network: sessions of gateways (Gx), sessions of application functions
//! (Rx), which of them belong together, and what each is to be told.

mod services;

use std::collections::{BTreeMap, HashMap};

use diameter_core::coding::FramedIpv6Prefix;
use diameter_core::{Identity, OctetString, Rejection, ResultCode};
use diameter_messages::gx::{self, *};
use diameter_messages::rx::{self, MediaComponentDescription, SpecificAction};

pub(crate) const VENDOR_3GPP: u32 = 10415;

/// DIAMETER_USER_UNKNOWN (3GPP TS 29.212, 5.5.3).
const USER_UNKNOWN: u32 = 5030;

/// What a subscriber has bought.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// A group of rules that the gateway knows by this name.
    pub(crate) rule_base: &'static str,
    /// Octets at full speed.
    pub(crate) volume: u64,
    /// AF-Application-Identifiers of services that may be used.
    pub(crate) services: Vec<&'static str>,
    /// Bits a second that a medium may have.
    pub(crate) most_for_medium: u32,
}

/// Bits a second, both ways, before and after the volume is used up.
pub(crate) const FULL_SPEED: u32 = 100_000_000;
pub(crate) const SLOW: u32 = 64_000;

/// What is to be told to others because of a request.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Action {
    /// Rules go to a gateway, or are taken back.
    Provision { gx: String, install: Vec<ChargingRuleDefinition>, remove: Vec<OctetString> },
    /// A gateway is to end a session.
    Release { gx: String, cause: SessionReleaseCause },
    /// An application function hears what it has subscribed to.
    Tell { rx: String, what: SpecificAction, flows: Vec<Flows>, access: Access },
    /// The bearers of a session are gone.
    Abort { rx: String },
}

/// How a user is connected.
pub(crate) type Access = (Option<IpCanType>, Option<RatType>);

#[derive(Default)]
pub(crate) struct Policies {
    plans: HashMap<String, Plan>,
    gx: HashMap<String, IpCanSession>,
    rx: BTreeMap<String, AfSession>,
    /// How many sessions of application functions there have been.
    number: u32,
    /// New services are put off for now.
    pub(crate) is_congested: bool,
    actions: Vec<Action>,
}

/// A session of a gateway.
struct IpCanSession {
    imsi: String,
    address: Option<OctetString>,
    prefix: Option<FramedIpv6Prefix>,
    apn: String,
    used: u64,
}

/// A session of an application function, bound to one of a gateway.
struct AfSession {
    gx: String,
    number: u32,
    media: BTreeMap<u32, MediaComponentDescription>,
    subscribed: Vec<SpecificAction>,
    charging_id: Option<OctetString>,
}

impl Policies {
    pub(crate) fn subscribe(&mut self, imsi: &str, plan: Plan) {
        self.plans.insert(imsi.to_owned(), plan);
    }

    /// What is to be told to others since this was asked last, in this order.
    pub(crate) fn take_actions(&mut self) -> Vec<Action> {
        std::mem::take(&mut self.actions)
    }

    /// How many sessions of gateways and of application functions there are.
    pub(crate) fn open(&self) -> (usize, usize) {
        (self.gx.len(), self.rx.len())
    }

    /// Answers a gateway.
    pub(crate) fn credit_control(
        &mut self,
        request: &CreditControlRequest,
        identity: &Identity,
    ) -> Result<CreditControlAnswer, Rejection> {
        let session_id = request.session_id.as_str();
        let mut answer = request.answer(identity).result_code(ResultCode::DIAMETER_SUCCESS).build();
        if request.cc_request_type == CcRequestType::INITIAL_REQUEST {
            self.begin(request, &mut answer)?;
            return Ok(answer);
        }
        let Some(session) = self.gx.get_mut(session_id) else {
            return Err(Rejection::new(ResultCode::DIAMETER_UNKNOWN_SESSION_ID));
        };
        let used = request.usage_monitoring_information.iter().flat_map(|it| &it.used_service_unit);
        session.used += used.filter_map(|it| it.cc_total_octets).sum::<u64>();
        let plan = self.plans.get(&session.imsi);
        let has = |it| request.event_trigger.contains(&it);
        if let Some(plan) = plan.filter(|_| has(EventTrigger::USAGE_REPORT)) {
            match plan.volume.checked_sub(session.used).filter(|it| *it > 0) {
                Some(left) => answer.usage_monitoring_information.push(monitor(plan, left)),
                // Without a new threshold the gateway stops counting.
                None => answer.qos_information.push(speed(SLOW)),
            }
        }
        let access = (request.ip_can_type, request.rat_type);
        if has(EventTrigger::RAT_CHANGE) || has(EventTrigger::IP_CAN_CHANGE) {
            self.tell_all(session_id, SpecificAction::IP_CAN_CHANGE, access);
        }
        self.lost(session_id, &request.charging_rule_report);
        if request.cc_request_type == CcRequestType::TERMINATION_REQUEST {
            self.close(session_id);
        }
        Ok(answer)
    }

    fn begin(
        &mut self,
        request: &CreditControlRequest,
        answer: &mut CreditControlAnswer,
    ) -> Result<(), Rejection> {
        let no = |code| Rejection::experimental(VENDOR_3GPP, code);
        let subscriber = request.subscription_id.iter();
        let mut imsi =
            subscriber.filter(|it| it.subscription_id_type == SubscriptionIdType::END_USER_IMSI);
        let prefix = request.framed_ipv6_prefix.as_ref().and_then(|it| it.try_into().ok());
        let address = request.framed_ip_address.clone();
        let (Some(imsi), Some(apn), true) =
            (imsi.next(), &request.called_station_id, address.is_some() || prefix.is_some())
        else {
            return Err(no(gx::ExperimentalResultCode::DIAMETER_ERROR_INITIAL_PARAMETERS.0));
        };
        let imsi = imsi.subscription_id_data.to_string();
        let plan = self.plans.get(&imsi).ok_or_else(|| no(USER_UNKNOWN))?;
        answer.charging_rule_install =
            vec![ChargingRuleInstall::builder().charging_rule_base_name(plan.rule_base).build()];
        answer.event_trigger = vec![
            EventTrigger::RAT_CHANGE,
            EventTrigger::IP_CAN_CHANGE,
            EventTrigger::LOSS_OF_BEARER,
            EventTrigger::USAGE_REPORT,
        ];
        let priority = AllocationRetentionPriority::builder().priority_level(8).build();
        let quality = DefaultEpsBearerQos::builder()
            .qos_class_identifier(QosClassIdentifier::QCI_9)
            .allocation_retention_priority(priority);
        answer.default_eps_bearer_qos = Some(quality.build());
        answer.qos_information = vec![speed(FULL_SPEED)];
        answer.usage_monitoring_information = vec![monitor(plan, plan.volume)];

        let session = IpCanSession { imsi, address, prefix, apn: apn.to_string(), used: 0 };
        // Who had the address before has it no more, whether that was said or not.
        let is_replaced = |it: &IpCanSession| {
            it.apn == session.apn
                && (it.address.is_some() && it.address == session.address
                    || it.prefix.is_some() && it.prefix == session.prefix)
        };
        let replaced = self.gx.iter().filter(|(_, it)| is_replaced(it));
        let replaced: Vec<String> = replaced.map(|(id, _)| id.clone()).collect();
        for gx in replaced {
            self.close(&gx);
            let cause = SessionReleaseCause::UE_IP_ADDRESS_RELEASE;
            self.actions.push(Action::Release { gx, cause });
        }
        self.gx.insert(request.session_id.to_string(), session);
        Ok(())
    }

    /// The operator wants a subscriber off the network: the gateways end the sessions.
    pub(crate) fn release(&mut self, imsi: &str, cause: SessionReleaseCause) {
        let sessions = self.gx.iter().filter(|(_, it)| it.imsi == imsi);
        self.actions.extend(sessions.map(|(gx, _)| Action::Release { gx: gx.clone(), cause }));
    }

    /// A gateway's session is over: so are those that are bound to it.
    pub(crate) fn close(&mut self, gx: &str) {
        if self.gx.remove(gx).is_some() {
            let bound = self.rx.iter().filter(|(_, it)| it.gx == gx);
            self.actions.extend(bound.map(|(rx, _)| Action::Abort { rx: rx.clone() }));
        }
    }

    /// The gateway has lost these rules, or could not install them: whose media they carry is told, and where no media
    /// are left the session ends.
    pub(crate) fn lost(&mut self, gx: &str, reports: &[ChargingRuleReport]) {
        let inactive =
            reports.iter().filter(|it| it.pcc_rule_status == Some(PccRuleStatus::INACTIVE));
        let names: Vec<_> = inactive.flat_map(|it| &it.charging_rule_name).collect();
        for (rx, session) in self.rx.iter_mut().filter(|(_, it)| it.gx == gx) {
            let number = session.number;
            let is_lost = |component: u32| names.contains(&&rule_name(number, component));
            let lost: Vec<u32> = session.media.keys().copied().filter(|it| is_lost(*it)).collect();
            if lost.is_empty() {
                continue;
            }
            session.media.retain(|component, _| !lost.contains(component));
            let what = SpecificAction::INDICATION_OF_LOSS_OF_BEARER;
            if session.media.is_empty() {
                self.actions.push(Action::Abort { rx: rx.clone() });
            } else if session.subscribed.contains(&what) {
                let flows = |it: u32| Flows::builder().media_component_number(it).build();
                let flows = lost.into_iter().map(flows).collect();
                self.actions.push(Action::Tell {
                    rx: rx.clone(),
                    what,
                    flows,
                    access: (None, None),
                });
            }
        }
    }

    fn tell_all(&mut self, gx: &str, what: SpecificAction, access: Access) {
        let bound = self.rx.iter().filter(|(_, it)| it.gx == gx && it.subscribed.contains(&what));
        let tell = |(rx, _): (&String, _)| Action::Tell {
            rx: rx.clone(),
            what,
            flows: Vec::new(),
            access,
        };
        self.actions.extend(bound.map(tell));
    }
}

/// The name of the rule for a medium of the nth session of an application function.
fn rule_name(number: u32, component: u32) -> OctetString {
    format!("af{number}-{component}").into()
}

fn monitor(plan: &Plan, octets: u64) -> UsageMonitoringInformation {
    UsageMonitoringInformation::builder()
        .monitoring_key(plan.rule_base)
        .granted_service_unit(GrantedServiceUnit::builder().cc_total_octets(octets).build())
        .usage_monitoring_level(UsageMonitoringLevel::SESSION_LEVEL)
        .build()
}

fn speed(bits: u32) -> QosInformation {
    let speed = QosInformation::builder().apn_aggregate_max_bitrate_ul(bits);
    speed.apn_aggregate_max_bitrate_dl(bits).build()
}

/// DIAMETER_... of Rx.
fn of_rx(code: rx::ExperimentalResultCode) -> Rejection {
    Rejection::experimental(VENDOR_3GPP, code.0)
}
