//! A mobility management entity: authenticates subscribers, has their location updated, and does what the HSS
//! asks (TS 29.272, 5.2).

use std::collections::HashMap;
use std::error::Error;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use diameter_core::coding::PlmnId;
use diameter_core::{DiameterIdentity, Identity, Rejection};
use diameter_hss::authentication::Card;
use diameter_messages::base::{AuthSessionState, ResultCode};
use diameter_messages::s6a::*;
use diameter_node::{Node, PeerSettings, Tcp};

pub(crate) const HSS: DiameterIdentity =
    DiameterIdentity::from_static("hss1.epc.mnc001.mcc262.3gppnetwork.org");
pub(crate) const HOME_REALM: DiameterIdentity =
    DiameterIdentity::from_static("epc.mnc001.mcc262.3gppnetwork.org");
const PLMN: PlmnId = PlmnId::from_static("26201");

/// DIAMETER_ERROR_USER_UNKNOWN (TS 29.272, 7.4.3.1).
const USER_UNKNOWN: u32 = 5001;
const VENDOR_3GPP: u32 = 10415;

/// Whom an MME serves.
#[derive(Debug, Default)]
pub(crate) struct Visitors(HashMap<String, Visitor>);

/// A subscriber that the MME serves.
#[derive(Clone, Debug)]
pub(crate) struct Visitor {
    /// What the HSS has said about it.
    pub(crate) subscription: SubscriptionData,
    /// Where the HSS is.
    pub(crate) hss: DiameterIdentity,
    /// Whether the HSS still knows that it is here: at the next contact it is told again if not.
    pub(crate) is_confirmed: bool,
}

impl Visitors {
    /// Takes a subscriber in, with all that the HSS has said: nothing of before counts any more.
    pub(crate) fn insert(&mut self, imsi: &str, answer: UpdateLocationAnswer) {
        let hss = answer.origin_host;
        let subscription = *answer.subscription_data.unwrap_or_default();
        self.0.insert(imsi.to_owned(), Visitor { subscription, hss, is_confirmed: true });
    }

    pub(crate) fn get(&self, imsi: &str) -> Option<&Visitor> {
        self.0.get(imsi)
    }

    /// Cancel Location: whoever is not here has left already.
    pub(crate) fn cancel(
        &mut self,
        request: &CancelLocationRequest,
        identity: &Identity,
    ) -> CancelLocationAnswer {
        // At an initial attach elsewhere the data stays, for the other half of a combined node.
        if request.cancellation_type != CancellationType::INITIAL_ATTACH_PROCEDURE {
            self.0.remove(request.user_name.as_str());
        }
        request.answer(identity).result_code(ResultCode::DIAMETER_SUCCESS).build()
    }

    /// Insert Subscriber Data: what is there is replaced, what is not stays.
    pub(crate) fn insert_data(
        &mut self,
        request: &InsertSubscriberDataRequest,
        identity: &Identity,
    ) -> Result<InsertSubscriberDataAnswer, Rejection> {
        let visitor = self.0.get_mut(request.user_name.as_str()).ok_or_else(unknown)?;
        let (new, known) = (&request.subscription_data, &mut visitor.subscription);
        if let Some(status) = new.subscriber_status {
            known.subscriber_status = Some(status);
            known.operator_determined_barring = new.operator_determined_barring;
        }
        if let Some(ambr) = &new.ambr {
            known.ambr = Some(ambr.clone());
        }
        if let Some(restriction) = new.access_restriction_data {
            known.access_restriction_data = Some(restriction);
        }
        if let Some(profile) = &new.apn_configuration_profile {
            merge(known, profile);
        }
        Ok(request.answer(identity).result_code(ResultCode::DIAMETER_SUCCESS).build())
    }

    /// Delete Subscriber Data: APNs, but never the default one.
    pub(crate) fn delete_data(
        &mut self,
        request: &DeleteSubscriberDataRequest,
        identity: &Identity,
    ) -> Result<DeleteSubscriberDataAnswer, Rejection> {
        let visitor = self.0.get_mut(request.user_name.as_str()).ok_or_else(unknown)?;
        let refused = || Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY);
        if request.dsr_flags.contains(DsrFlags::COMPLETE_APN_CONFIGURATION_PROFILE_WITHDRAWAL) {
            return Err(refused());
        }
        if request.dsr_flags.contains(DsrFlags::PDN_SUBSCRIPTION_CONTEXTS_WITHDRAWAL)
            && let Some(profile) = &mut visitor.subscription.apn_configuration_profile
        {
            let gone = &request.context_identifier;
            if gone.contains(&profile.context_identifier) {
                return Err(refused());
            }
            let apns = profile.apn_configuration.iter();
            let left: Vec<_> = apns.filter(|it| !gone.contains(&it.context_identifier)).collect();
            let left = left.into_iter().cloned().collect::<Vec<_>>();
            profile.apn_configuration = left.try_into().map_err(|_| refused())?;
        }
        Ok(request.answer(identity).result_code(ResultCode::DIAMETER_SUCCESS).build())
    }

    /// Reset: the HSS was restarted, and must be told again where its subscribers are.
    pub(crate) fn reset(&mut self, request: &ResetRequest, identity: &Identity) -> ResetAnswer {
        let is_meant = |imsi: &str| {
            let mut prefixes = request.user_id.iter();
            request.user_id.is_empty() || prefixes.any(|it| imsi.starts_with(it.as_str()))
        };
        for (imsi, visitor) in &mut self.0 {
            if visitor.hss == request.origin_host && is_meant(imsi) {
                visitor.is_confirmed = false;
            }
        }
        request.answer(identity).result_code(ResultCode::DIAMETER_SUCCESS).build()
    }
}

/// Takes APNs over: all of them, or those that are new or changed (TS 29.272, 7.3.33).
fn merge(known: &mut SubscriptionData, new: &ApnConfigurationProfile) {
    let all = AllApnConfigurationsIncludedIndicator::ALL_APN_CONFIGURATIONS_INCLUDED;
    let merged = match known.apn_configuration_profile.as_deref() {
        Some(before) if new.all_apn_configurations_included_indicator != all => {
            let is_new = |id| new.apn_configuration.iter().any(|it| it.context_identifier == id);
            let kept = before.apn_configuration.iter().filter(|it| !is_new(it.context_identifier));
            kept.chain(new.apn_configuration.iter()).cloned().collect::<Vec<_>>()
        }
        _ => new.apn_configuration.to_vec(),
    };
    let mut profile = new.clone();
    // There is one at least: those that came.
    if let Ok(merged) = merged.try_into() {
        profile.apn_configuration = merged;
    }
    known.apn_configuration_profile = Some(Box::new(profile));
}

fn unknown() -> Rejection {
    Rejection::experimental(VENDOR_3GPP, USER_UNKNOWN)
}

/// An MME on a node.
pub(crate) struct Mme {
    node: Node,
    visitors: Arc<Mutex<Visitors>>,
}

impl Mme {
    pub(crate) async fn start(host: &'static str, hss: SocketAddr) -> Result<Self, Box<dyn Error>> {
        let visitors = Arc::new(Mutex::new(Visitors::default()));
        let [cancelling, inserting, deleting, resetting] =
            std::array::from_fn(|_| visitors.clone());
        let node = Node::builder(DiameterIdentity::from_static(host), HOME_REALM)
            .handle(move |request: CancelLocationRequest, context| {
                let answer = lock(&cancelling).cancel(&request, context.identity());
                async { Ok::<_, Rejection>(answer) }
            })
            .handle(move |request: InsertSubscriberDataRequest, context| {
                let answer = lock(&inserting).insert_data(&request, context.identity());
                async { answer }
            })
            .handle(move |request: DeleteSubscriberDataRequest, context| {
                let answer = lock(&deleting).delete_data(&request, context.identity());
                async { answer }
            })
            .handle(move |request: ResetRequest, context| {
                let answer = lock(&resetting).reset(&request, context.identity());
                async { Ok::<_, Rejection>(answer) }
            })
            .peer(PeerSettings::new(HSS).connect(Tcp, hss.to_string()))
            .start()
            .await?;
        node.available(&HSS).await;
        Ok(Self { node, visitors })
    }

    pub(crate) fn node(&self) -> &Node {
        &self.node
    }

    pub(crate) fn host(&self) -> &DiameterIdentity {
        &self.node.identity().host
    }

    /// The APNs of a subscriber that is here.
    pub(crate) fn apns(&self, imsi: &str) -> Option<Vec<String>> {
        let visitors = lock(&self.visitors);
        let profile = visitors.get(imsi)?.subscription.apn_configuration_profile.as_deref()?;
        Some(profile.apn_configuration.iter().map(|it| it.service_selection.to_string()).collect())
    }

    pub(crate) async fn wait_until(
        &self,
        is_so: impl Fn(&Self) -> bool,
    ) -> Result<(), Box<dyn Error>> {
        for _ in 0..500 {
            if is_so(self) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Err("it does not become so within 5 s".into())
    }

    /// A subscriber attaches: its card is asked, and if it answers right, the HSS is told.
    pub(crate) async fn attach(&self, imsi: &str, card: &mut Card) -> Result<(), Box<dyn Error>> {
        let client = self.node.client();
        let identity = client.identity();
        let wanted = RequestedEutranAuthenticationInfo::builder()
            .number_of_requested_vectors(1)
            .immediate_response_preferred(1);
        let request = AuthenticationInformationRequest::builder()
            .session_id(client.new_session_id())
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .destination_realm(HOME_REALM)
            .user_name(imsi)
            .requested_eutran_authentication_info(wanted)
            .visited_plmn_id(PLMN)
            .build();
        let info = client.send(request).await?.authentication_info.unwrap_or_default();
        let vector = info.e_utran_vector.first().ok_or("an answer without a vector")?;
        let (rand, autn) = (vector.rand[..].try_into()?, vector.autn[..].try_into()?);
        if *card.authenticate(&rand, &autn)? != vector.xres[..] {
            return Err("the card gives a wrong answer".into());
        }
        let request = UpdateLocationRequest::builder()
            .session_id(client.new_session_id())
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .destination_realm(HOME_REALM)
            .user_name(imsi)
            .rat_type(RatType::EUTRAN)
            .ulr_flags(UlrFlags::S6A_S6D_INDICATOR | UlrFlags::INITIAL_ATTACH_INDICATOR)
            .visited_plmn_id(PLMN)
            .build();
        let answer = client.send(request).await?;
        lock(&self.visitors).insert(imsi, answer);
        Ok(())
    }
}

fn lock(visitors: &Mutex<Visitors>) -> MutexGuard<'_, Visitors> {
    // Each change is whole.
    visitors.lock().unwrap_or_else(PoisonError::into_inner)
}
