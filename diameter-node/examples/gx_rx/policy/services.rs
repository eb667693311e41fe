//! Sessions of application functions: bound to those of gateways, checked, and made into rules.

use diameter_core::{Direction, FilterAction, Identity, OctetString, Rejection, ResultCode};
use diameter_messages::gx::*;
use diameter_messages::rx::{
    AaAnswer, AaRequest, AcceptableServiceInfo, ExperimentalResultCode as Code,
    MediaComponentDescription, MediaType, ServiceInfoStatus,
};

use super::{Action, AfSession, IpCanSession, Plan, Policies, VENDOR_3GPP, of_rx, rule_name};

/// How long to wait where a service is put off, in seconds.
const RETRY_INTERVAL: u32 = 30;

impl Policies {
    /// Answers an application function.
    pub(crate) fn authorize(
        &mut self,
        request: &AaRequest,
        identity: &Identity,
    ) -> Result<AaAnswer, Rejection> {
        let mut answer = request.answer(identity).result_code(ResultCode::DIAMETER_SUCCESS).build();
        let session_id = request.session_id.as_str();
        let known = self.rx.get(session_id);
        let gx = match known {
            Some(session) => session.gx.clone(),
            None => self.bind(request)?,
        };
        let plan = self.gx.get(&gx).and_then(|it| self.plans.get(&it.imsi));
        let plan = plan.ok_or_else(|| of_rx(Code::IP_CAN_SESSION_NOT_AVAILABLE))?;
        if known.is_none() && self.is_congested {
            answer.retry_interval = Some(RETRY_INTERVAL);
            let no = Code::REQUESTED_SERVICE_TEMPORARILY_NOT_AUTHORIZED;
            return Ok(refused(answer, no));
        }
        check(request)?;
        let service = request.af_application_identifier.as_deref();
        if service.is_some_and(|it| !plan.services.iter().any(|known| known.as_bytes() == it)) {
            return Err(of_rx(Code::REQUESTED_SERVICE_NOT_AUTHORIZED));
        }
        if let Some(less) = acceptable(plan, request) {
            answer.acceptable_service_info = Some(less);
            return Ok(refused(answer, Code::REQUESTED_SERVICE_NOT_AUTHORIZED));
        }
        let charging_id = &request.af_charging_identifier;
        let is_other =
            |(id, it): (&String, &AfSession)| id != session_id && it.charging_id == *charging_id;
        if charging_id.is_some() && self.rx.iter().any(is_other) {
            return Err(of_rx(Code::DUPLICATED_AF_SESSION));
        }
        if known.is_none() {
            self.number += 1;
        }
        let new = AfSession {
            gx: gx.clone(),
            number: self.number,
            media: Default::default(),
            subscribed: Vec::new(),
            charging_id: charging_id.clone(),
        };
        let session = self.rx.entry(session_id.to_owned()).or_insert(new);
        if !request.specific_action.is_empty() {
            session.subscribed = request.specific_action.clone();
        }
        // What is not final is only looked at.
        if request.service_info_status == Some(ServiceInfoStatus::PRELIMINARY_SERVICE_INFORMATION) {
            return Ok(answer);
        }
        let (mut install, mut remove) = (Vec::new(), Vec::new());
        for medium in &request.media_component_description {
            let component = medium.media_component_number;
            if medium.flow_status == Some(FlowStatus::REMOVED) {
                if session.media.remove(&component).is_some() {
                    remove.push(rule_name(session.number, component));
                }
            } else if session.media.insert(component, medium.clone()).as_ref() != Some(medium) {
                install.push(rule(session, medium));
            }
        }
        if !install.is_empty() || !remove.is_empty() {
            self.actions.push(Action::Provision { gx, install, remove });
        }
        Ok(answer)
    }

    /// The gateway's session that carries a service: that of the user's address, and of the user and the APN where the
    /// request says who they are (3GPP TS 29.213, 5.2).
    fn bind(&self, request: &AaRequest) -> Result<String, Rejection> {
        let prefix = request.framed_ipv6_prefix.as_ref();
        let prefix =
            prefix.and_then(|it| diameter_core::coding::FramedIpv6Prefix::try_from(it).ok());
        if request.framed_ip_address.is_none() && prefix.is_none() {
            return Err(Rejection::new(ResultCode::DIAMETER_MISSING_AVP));
        }
        let imsi = request.subscription_id.iter();
        let imsi = imsi.filter(|it| it.subscription_id_type == SubscriptionIdType::END_USER_IMSI);
        let imsi = imsi.map(|it| it.subscription_id_data.as_str()).next();
        let is_it = |it: &IpCanSession| {
            let has_address = it.address.is_some() && it.address == request.framed_ip_address;
            let has_prefix = it.prefix.zip(prefix).is_some_and(|(of_user, asked)| {
                let shift = 128_u32.saturating_sub(of_user.length().into());
                let bits = |it: std::net::Ipv6Addr| u128::from(it).checked_shr(shift).unwrap_or(0);
                bits(of_user.address()) == bits(asked.address())
            });
            (has_address || has_prefix)
                && imsi.is_none_or(|imsi| imsi == it.imsi)
                && request.called_station_id.as_ref().is_none_or(|apn| *apn == it.apn.as_str())
        };
        let mut found = self.gx.iter().filter(|(_, it)| is_it(it)).map(|(gx, _)| gx.clone());
        let not_available = || of_rx(Code::IP_CAN_SESSION_NOT_AVAILABLE);
        // Of two networks with the same addresses a guess would open the other user's bearers.
        found.next().filter(|_| found.next().is_none()).ok_or_else(not_available)
    }

    /// A service is over: its rules go.
    pub(crate) fn close_service(&mut self, rx: &str) {
        let Some(session) = self.rx.remove(rx) else { return };
        if self.gx.contains_key(&session.gx) && !session.media.is_empty() {
            let remove = session.media.keys().map(|it| rule_name(session.number, *it)).collect();
            self.actions.push(Action::Provision { gx: session.gx, install: Vec::new(), remove });
        }
    }

    pub(crate) fn has_service(&self, rx: &str) -> bool {
        self.rx.contains_key(rx)
    }
}

/// Whether the request describes media that rules can be made of.
fn check(request: &AaRequest) -> Result<(), Rejection> {
    let media = &request.media_component_description;
    for (place, medium) in media.iter().enumerate() {
        let twice = |it: &MediaComponentDescription| {
            it.media_component_number == medium.media_component_number
        };
        let is_removed = medium.flow_status == Some(FlowStatus::REMOVED);
        if media.iter().skip(place + 1).any(twice)
            || !is_removed && (medium.media_type.is_none() || medium.media_sub_component.is_empty())
        {
            return Err(of_rx(Code::INVALID_SERVICE_INFORMATION));
        }
        // 3GPP TS 29.214, 5.3.8: what passes, from or to the user, without options.
        let flows = medium.media_sub_component.iter().flat_map(|it| &it.flow_description);
        let is_plain = |it: &diameter_core::IpFilterRule| {
            it.action() == FilterAction::Permit && it.options().next().is_none()
        };
        if !flows.clone().all(is_plain) {
            return Err(of_rx(Code::FILTER_RESTRICTIONS));
        }
    }
    Ok(())
}

/// What would be authorized, where the service wants more than the plan has.
fn acceptable(plan: &Plan, request: &AaRequest) -> Option<AcceptableServiceInfo> {
    let most = plan.most_for_medium;
    let is_beyond = |it: Option<u32>| it.is_some_and(|it| it > most);
    let media = request.media_component_description.iter();
    let media = media.filter(|it| {
        is_beyond(it.max_requested_bandwidth_ul) || is_beyond(it.max_requested_bandwidth_dl)
    });
    let less = media.map(|it| {
        let number = it.media_component_number;
        let medium = MediaComponentDescription::builder().media_component_number(number);
        medium.max_requested_bandwidth_ul(most).max_requested_bandwidth_dl(most).build()
    });
    let less: Vec<_> = less.collect();
    let offer = || AcceptableServiceInfo::builder();
    (!less.is_empty()).then(|| offer().media_component_descriptions(less).build())
}

fn refused(mut answer: AaAnswer, code: Code) -> AaAnswer {
    let result =
        ExperimentalResult::builder().vendor_id(VENDOR_3GPP).experimental_result_code(code.0);
    answer.result_code = None;
    answer.experimental_result = Some(result.build());
    answer
}

/// The rule by which the gateway treats a medium.
fn rule(session: &AfSession, medium: &MediaComponentDescription) -> ChargingRuleDefinition {
    let component = medium.media_component_number;
    let (class, priority) = match medium.media_type {
        Some(MediaType::AUDIO) => (QosClassIdentifier::QCI_1, 2),
        Some(MediaType::VIDEO) => (QosClassIdentifier::QCI_2, 4),
        _ => (QosClassIdentifier::QCI_9, 8),
    };
    let (up, down) = (
        medium.max_requested_bandwidth_ul.unwrap_or_default(),
        medium.max_requested_bandwidth_dl.unwrap_or_default(),
    );
    let retention = AllocationRetentionPriority::builder().priority_level(priority).build();
    let mut quality = QosInformation::builder()
        .qos_class_identifier(class)
        .max_requested_bandwidth_ul(up)
        .max_requested_bandwidth_dl(down)
        .allocation_retention_priority(retention);
    if class != QosClassIdentifier::QCI_9 {
        quality = quality.guaranteed_bitrate_ul(up).guaranteed_bitrate_dl(down);
    }
    let subs = &medium.media_sub_component;
    let filters = subs.iter().flat_map(|it| &it.flow_description).map(|filter| {
        let direction = match filter.direction() {
            Direction::In => FlowDirection::UPLINK,
            Direction::Out => FlowDirection::DOWNLINK,
        };
        FlowInformation::builder()
            .flow_description(filter.clone())
            .flow_direction(direction)
            .build()
    });
    let flows = Flows::builder().media_component_number(component);
    let flows = flows.flow_numbers(subs.iter().map(|it| it.flow_number)).build();
    let name: OctetString = rule_name(session.number, component);
    let mut rule = ChargingRuleDefinition::builder()
        .charging_rule_name(name)
        .flow_informations(filters)
        .flow_status(medium.flow_status.unwrap_or(FlowStatus::ENABLED))
        .qos_information(quality.build())
        .precedence(100)
        .flows(flows);
    if let Some(charging_id) = &session.charging_id {
        rule = rule.af_charging_identifier(charging_id.clone());
    }
    rule.build()
}
