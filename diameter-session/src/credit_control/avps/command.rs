//! Credit-Control-Request and -Answer (RFC 8506, 3.1 and 3.2).

use std::time::SystemTime;

use super::super::{
    DirectDebitingFailure, FailureHandling, Money, RequestType, RequestedAction, SessionFailover,
};
use super::service::{Identifiers, granted, seconds, whole_seconds};
use super::units::time;
use super::{
    Answer, Blank, FinalUnit, Grant, Granted, Number, Reader, Request, Says, Service,
    ServiceRequest, Units, Used, Writer,
};
use crate::{AvpName, MessageError, ResultCode, TerminationCause, Timestamp};

const CC_REQUEST_TYPE: AvpName = AvpName::new("CC-Request-Type", 416);
const REQUESTED_ACTION: AvpName = AvpName::new("Requested-Action", 436);

/// What a request says.
///
/// # Errors
///
/// The first AVP that is missing or cannot be understood.
pub fn read_request(message: &impl Says<Request>, money: Money) -> Result<Request, MessageError> {
    let blank = Request::new(RequestType::Event, 0, Timestamp::default());
    let request = read(message, money, blank)?;
    if request.request_type == RequestType::Event && request.requested_action.is_none() {
        return Err(MessageError::missing(REQUESTED_ACTION));
    }
    Ok(request)
}

/// What an answer says.
///
/// # Errors
///
/// The first AVP that cannot be understood.
pub fn read_answer(message: &impl Says<Answer>, money: Money) -> Result<Answer, MessageError> {
    read(message, money, Answer::new(0, ResultCode::SUCCESS))
}

fn read<M>(message: &impl Says<M>, money: Money, mut said: M) -> Result<M, MessageError> {
    let mut error = None;
    message.read(&mut Reader { said: &mut said, money, error: &mut error });
    error.map_or(Ok(said), Err)
}

/// Writes a request.
pub fn write_request<T: Says<Request>>(message: &mut T, request: &Request, money: Money) {
    let services = request.services.iter().map(|it| it.service);
    let is_event = request.request_type == RequestType::Event;
    let at_command_level = at_command_level(services, is_event).filter(|_| T::HAS_UNITS);
    message.write(&mut Writer { says: request, money, at_command_level });
}

/// Writes an answer.
pub fn write_answer<T: Says<Answer>>(message: &mut T, answer: &Answer, money: Money) {
    let services = answer.grants.iter().map(|it| it.service);
    // Whether it is an event the message says itself.
    let at_command_level = at_command_level(services, true).filter(|_| T::HAS_UNITS);
    message.write(&mut Writer { says: answer, money, at_command_level });
}

/// Which service has its units beside Multiple-Services-Credit-Control: the session as a whole, or the only
/// service of an event.
fn at_command_level(
    mut services: impl ExactSizeIterator<Item = Service> + Clone,
    is_event: bool,
) -> Option<usize> {
    let mut all = services.clone();
    let whole = services.position(|it| it == Service::SESSION);
    whole.or_else(|| {
        let is_only = is_event && all.len() == 1;
        all.position(|it| it.rating_group.is_none()).filter(|_| is_only)
    })
}

/// Lays out what an answer is about, as its request has it: where a service has a
/// Multiple-Services-Credit-Control in the request, with all its Service-Identifiers, it has one in the answer.
pub fn begin_answer<Q, A>(request: &[Q], answer: &mut Vec<A>)
where
    Q: Says<Service> + Says<Identifiers>,
    A: Says<Service> + Says<Identifiers> + Blank,
{
    answer.reserve_exact(request.len());
    answer.extend(request.iter().map(|it| {
        let mut group = A::blank();
        copy(it, &mut group, Service::default());
        copy(it, &mut group, Identifiers::default());
        group
    }));
}

fn copy<M>(from: &impl Says<M>, to: &mut impl Says<M>, mut said: M) {
    let money = Money::default();
    from.read(&mut Reader { said: &mut said, money, error: &mut None });
    to.write(&mut Writer::new(&said, money));
}

fn service_of(group: &impl Says<Service>) -> Service {
    let mut said = Service::default();
    group.read(&mut Reader { said: &mut said, money: Money::default(), error: &mut None });
    said
}

#[expect(missing_docs, reason = "their names say it")]
impl Reader<'_, Request> {
    pub fn cc_request_type<T: Number>(&mut self, avp: &T) {
        if let Some(known) = self.known(CC_REQUEST_TYPE, RequestType::of_number(*avp)) {
            self.said.request_type = known;
        }
    }

    pub fn cc_request_number(&mut self, avp: &u32) {
        self.said.number = *avp;
    }

    pub fn cc_sub_session_id(&mut self, avp: &Option<u64>) {
        self.said.sub_session_id = *avp;
    }

    pub fn event_timestamp<T: Copy + Into<SystemTime>>(&mut self, avp: &Option<T>) {
        self.said.made_at = avp.map(|it| Timestamp::from(it.into())).unwrap_or_default();
    }

    pub fn termination_cause<T: Number>(&mut self, avp: &Option<T>) {
        self.said.termination_cause = avp.map(|it| TerminationCause(it.into().cast_unsigned()));
    }

    pub fn requested_action<T: Number>(&mut self, avp: &Option<T>) {
        if let Some(number) = *avp {
            self.said.requested_action =
                self.known(REQUESTED_ACTION, RequestedAction::of_number(number));
        }
    }

    pub fn multiple_services_indicator<T: Number>(&mut self, avp: &Option<T>) {
        self.said.multiple_services =
            avp.is_some_and(|it| it.into() == MULTIPLE_SERVICES_SUPPORTED);
    }

    pub fn multiple_services_credit_control<G>(&mut self, avps: &[G])
    where
        G: Says<Service> + Says<ServiceRequest>,
    {
        self.said.services = avps
            .iter()
            .map(|it| {
                let blank = ServiceRequest { service: service_of(it), ..ServiceRequest::default() };
                self.group(it, blank)
            })
            .collect();
    }

    pub fn requested_service_unit<G: Says<Units>>(&mut self, avp: &Option<G>) {
        if let Some(group) = avp {
            let units = self.group(group, Units::NONE);
            self.whole().requested = Some(units);
        }
    }

    pub fn used_service_unit<G: Says<Used>>(&mut self, avps: &[G]) {
        for group in avps {
            let used = self.group(group, Used::new(Units::NONE));
            self.whole().used.push(used);
        }
    }

    /// In an event it says what the units are for.
    pub fn service_identifier(&mut self, avp: &Option<u32>) {
        let is_event = self.said.request_type == RequestType::Event;
        let last = self.said.services.last_mut();
        if let Some(whole) = last.filter(|it| is_event && it.service == Service::SESSION) {
            whole.service.service_identifier = *avp;
        }
    }

    /// What stands beside Multiple-Services-Credit-Control, the last of the services.
    fn whole(&mut self) -> &mut ServiceRequest {
        let services = &mut self.said.services;
        let place = services.iter().position(|it| it.service == Service::SESSION);
        let place = place.unwrap_or_else(|| {
            services.push(ServiceRequest::default());
            services.len() - 1
        });
        &mut services[place]
    }
}

const MULTIPLE_SERVICES_SUPPORTED: i32 = 1;

#[expect(missing_docs, reason = "their names say it")]
impl Writer<'_, Request> {
    pub fn cc_request_type<T: Number>(&mut self, avp: &mut T) {
        *avp = T::from(self.says.request_type.number());
    }

    pub fn cc_request_number(&mut self, avp: &mut u32) {
        *avp = self.says.number;
    }

    pub fn cc_sub_session_id(&mut self, avp: &mut Option<u64>) {
        *avp = self.says.sub_session_id;
    }

    pub fn event_timestamp<T: TryFrom<SystemTime>>(&mut self, avp: &mut Option<T>) {
        *avp = time(self.says.made_at);
    }

    pub fn termination_cause<T: Number>(&mut self, avp: &mut Option<T>) {
        *avp = self.says.termination_cause.map(|it| T::from(it.0.cast_signed()));
    }

    pub fn requested_action<T: Number>(&mut self, avp: &mut Option<T>) {
        *avp = self.says.requested_action.map(|it| T::from(it.number()));
    }

    pub fn multiple_services_indicator<T: Number>(&mut self, avp: &mut Option<T>) {
        *avp = self.says.multiple_services.then(|| T::from(MULTIPLE_SERVICES_SUPPORTED));
    }

    pub fn multiple_services_credit_control<G>(&mut self, avps: &mut Vec<G>)
    where
        G: Says<Service> + Says<ServiceRequest> + Blank,
    {
        self.services(avps, &self.says.services, |it| it.service);
    }

    pub fn requested_service_unit<G: Says<Units> + Blank>(&mut self, avp: &mut Option<G>) {
        self.group(avp, self.whole().and_then(|it| it.requested.as_ref()));
    }

    pub fn used_service_unit<G: Says<Used> + Blank>(&mut self, avps: &mut Vec<G>) {
        self.list(avps, self.whole().into_iter().flat_map(|it| &it.used));
    }

    /// Outside of events it stays as it is.
    pub fn service_identifier(&mut self, avp: &mut Option<u32>) {
        if let Some(event) = self.whole().filter(|_| self.says.request_type == RequestType::Event) {
            *avp = event.service.service_identifier;
        }
    }

    fn whole(&self) -> Option<&ServiceRequest> {
        self.at_command_level.map(|place| &self.says.services[place])
    }
}

impl<M> Writer<'_, M> {
    /// Writes all services but the one at command level, each over what there is for it.
    fn services<S, G>(&mut self, avps: &mut Vec<G>, services: &[S], of: impl Fn(&S) -> Service)
    where
        G: Says<Service> + Says<S> + Blank,
    {
        let is_laid_out = |it: &S| avps.iter().any(|group| service_of(group) == of(it));
        self.at_command_level = self.at_command_level.filter(|it| !is_laid_out(&services[*it]));
        avps.reserve_exact(services.len().saturating_sub(avps.len()));
        let mut written = 0;
        for (place, says) in services.iter().enumerate() {
            if self.at_command_level == Some(place) {
                continue;
            }
            let service = of(says);
            // A second grant for a service is another one.
            match avps[written..].iter().position(|it| service_of(it) == service) {
                Some(found) => avps[written..=written + found].rotate_right(1),
                None => {
                    let mut group = G::blank();
                    group.write(&mut Writer::new(&service, self.money));
                    avps.insert(written, group);
                }
            }
            avps[written].write(&mut Writer::new(says, self.money));
            written += 1;
        }
        avps.truncate(written);
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Reader<'_, Answer> {
    pub fn result_code<T: Copy + Into<u32>>(&mut self, avp: &T) {
        self.said.result = ResultCode((*avp).into());
    }

    /// It is that of the request.
    pub fn cc_request_type<T>(&mut self, _: &T) {}

    pub fn cc_request_number(&mut self, avp: &u32) {
        self.said.number = *avp;
    }

    pub fn cc_session_failover<T: Number>(&mut self, avp: &Option<T>) {
        self.said.failover = avp.and_then(SessionFailover::of_number);
    }

    pub fn multiple_services_credit_control<G>(&mut self, avps: &[G])
    where
        G: Says<Service> + Says<Grant>,
    {
        self.said.grants = avps
            .iter()
            .map(|it| self.group(it, Grant { service: service_of(it), ..Grant::default() }))
            .collect();
    }

    pub fn granted_service_unit<G: Says<Granted>>(&mut self, avp: &Option<G>) {
        if let Some(group) = avp {
            let Granted { units, tariff_change } = self.group(group, Granted::default());
            let grant = Grant { tariff_change, ..Grant::new(Service::SESSION, units) };
            self.said.grants.push(grant);
        }
    }

    pub fn final_unit_indication<G: Says<FinalUnit>>(&mut self, avp: &Option<G>) {
        self.said.final_unit = self.final_unit(avp);
    }

    /// It counts where both are there (RFC 8506, 5.6.3).
    pub fn qos_final_unit_indication<G: Says<FinalUnit>>(&mut self, avp: &Option<G>) {
        self.said.final_unit = self.final_unit(avp).or(self.said.final_unit.take());
    }

    pub fn credit_control_failure_handling<T: Number>(&mut self, avp: &Option<T>) {
        self.said.failure_handling = avp.and_then(FailureHandling::of_number);
    }

    pub fn direct_debiting_failure_handling<T: Number>(&mut self, avp: &Option<T>) {
        self.said.direct_debiting = avp.and_then(DirectDebitingFailure::of_number);
    }

    pub fn validity_time(&mut self, avp: &Option<u32>) {
        self.said.validity_time = avp.map(seconds);
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Writer<'_, Answer> {
    pub fn result_code<T: From<u32>>(&mut self, avp: &mut T) {
        *avp = T::from(self.says.result.0);
    }

    /// It stays that of the request, and says whether the only service stands at command level.
    pub fn cc_request_type<T: Number>(&mut self, avp: &mut T) {
        let number: i32 = (*avp).into();
        let is_event = number == RequestType::Event.number();
        let may_stand = |it: &usize| is_event || self.says.grants[*it].service == Service::SESSION;
        self.at_command_level = self.at_command_level.filter(may_stand);
    }

    pub fn cc_request_number(&mut self, avp: &mut u32) {
        *avp = self.says.number;
    }

    pub fn cc_session_failover<T: Number>(&mut self, avp: &mut Option<T>) {
        *avp = self.says.failover.map(|it| T::from(it.number()));
    }

    pub fn multiple_services_credit_control<G>(&mut self, avps: &mut Vec<G>)
    where
        G: Says<Service> + Says<Grant> + Blank,
    {
        self.services(avps, &self.says.grants, |it| it.service);
    }

    pub fn granted_service_unit<G: Says<Granted> + Blank>(&mut self, avp: &mut Option<G>) {
        self.group(avp, self.whole().and_then(granted).as_ref());
    }

    pub fn final_unit_indication<G: Says<FinalUnit> + Blank>(&mut self, avp: &mut Option<G>) {
        let own = self.whole().and_then(|it| it.final_unit.as_ref());
        self.group(avp, self.says.final_unit.as_ref().or(own));
    }

    pub fn qos_final_unit_indication<G: Says<FinalUnit> + Blank>(&mut self, avp: &mut Option<G>) {
        self.group(avp, self.whole().and_then(|it| it.qos_final_unit.as_ref()));
    }

    pub fn credit_control_failure_handling<T: Number>(&mut self, avp: &mut Option<T>) {
        *avp = self.says.failure_handling.map(|it| T::from(it.number()));
    }

    pub fn direct_debiting_failure_handling<T: Number>(&mut self, avp: &mut Option<T>) {
        *avp = self.says.direct_debiting.map(|it| T::from(it.number()));
    }

    pub fn validity_time(&mut self, avp: &mut Option<u32>) {
        let own = self.whole().and_then(|it| it.validity_time);
        *avp = self.says.validity_time.or(own).map(whole_seconds);
    }

    fn whole(&self) -> Option<&Grant> {
        self.at_command_level.map(|place| &self.says.grants[place])
    }
}
