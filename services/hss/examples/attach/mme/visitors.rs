//! Whom an MME serves, and what an HSS has to say about them (TS 29.272, 5.2). Nothing here sends or waits.

use std::collections::{HashMap, HashSet};

use diameter_core::{DiameterIdentity, Identity, OctetString, Rejection};
use diameter_messages::base::ResultCode;
use diameter_messages::s6a::*;

/// Whom an MME serves.
#[derive(Debug, Default)]
pub(crate) struct Visitors {
    visitors: HashMap<String, Visitor>,
    /// Who has left, and whose temporary identity must not be given to another for a while.
    frozen: HashSet<String>,
}

/// A subscriber that the MME serves.
#[derive(Clone, Debug)]
pub(crate) struct Visitor {
    /// What the HSS has said about it.
    pub(crate) subscription: SubscriptionData,
    /// The HSS, and its realm: requests about the subscriber go there.
    pub(crate) hss: (DiameterIdentity, DiameterIdentity),
    /// Names of faults of the HSS that this subscriber is affected by.
    pub(crate) reset_ids: Vec<OctetString>,
    /// The HSS knows that it is here. If not, it is told at the next contact by radio.
    pub(crate) is_confirmed: bool,
    /// What is kept here may be wrong: the HSS is asked for all of it at the next contact.
    pub(crate) is_to_be_restored: bool,
    /// The HSS wants to know when the subscriber can be reached (URRP-MME).
    pub(crate) is_awaited: bool,
    /// Short messages come through this MME.
    pub(crate) takes_sms: bool,
    /// A short message waits for the subscriber (MNRF).
    pub(crate) has_message_waiting: bool,
}

/// A subscriber has to leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detach {
    /// For good.
    Final,
    /// And is to attach anew.
    Reattach,
}

impl Visitors {
    /// Takes a subscriber in, with all that the HSS has said: nothing of before counts any more. An HSS that was asked
    /// to skip the data says nothing, and then what was known stays.
    pub(crate) fn insert(&mut self, imsi: &str, answer: UpdateLocationAnswer) {
        let known = self.visitors.remove(imsi);
        let told = answer.subscription_data.map(|it| *it);
        let subscription = told.or(known.map(|it| it.subscription)).unwrap_or_default();
        let visitor = Visitor {
            subscription,
            hss: (answer.origin_host, answer.origin_realm),
            reset_ids: answer.reset_id,
            is_confirmed: true,
            is_to_be_restored: false,
            is_awaited: false,
            takes_sms: true,
            has_message_waiting: false,
        };
        self.frozen.remove(imsi);
        self.visitors.insert(imsi.to_owned(), visitor);
    }

    pub(crate) fn get(&self, imsi: &str) -> Option<&Visitor> {
        self.visitors.get(imsi)
    }

    pub(crate) fn get_mut(&mut self, imsi: &str) -> Option<&mut Visitor> {
        self.visitors.get_mut(imsi)
    }

    /// The subscriber was idle for long, or its data was deleted by hand. Gives what it was.
    pub(crate) fn remove(&mut self, imsi: &str) -> Option<Visitor> {
        self.visitors.remove(imsi)
    }

    /// The HSS has answered that it knows of that.
    pub(crate) fn purged(&mut self, imsi: &str, answer: &PurgeUeAnswer) {
        if answer.pua_flags.is_some_and(|it| it.contains(PuaFlags::FREEZE_M_TMSI)) {
            self.frozen.insert(imsi.to_owned());
        }
    }

    pub(crate) fn is_frozen(&self, imsi: &str) -> bool {
        self.frozen.contains(imsi)
    }

    /// The HSS has answered a notification: with success, or the code of an error.
    pub(crate) fn notified(&mut self, imsi: &str, code: u32) -> Option<Detach> {
        match ExperimentalResultCode(code) {
            // Another node serves it, as far as the HSS knows.
            ExperimentalResultCode::DIAMETER_ERROR_UNKOWN_SERVING_NODE => {
                self.get_mut(imsi)?.is_to_be_restored = true;
                None
            }
            ExperimentalResultCode::DIAMETER_ERROR_USER_UNKNOWN => {
                self.remove(imsi).map(|_| Detach::Final)
            }
            _ => None,
        }
    }

    /// Cancel Location: whoever is not here has left already.
    pub(crate) fn cancel(
        &mut self,
        request: &CancelLocationRequest,
        identity: &Identity,
    ) -> (CancelLocationAnswer, Option<Detach>) {
        let imsi = request.user_name.as_str();
        let is_reattached =
            request.clr_flags.is_some_and(|it| it.contains(ClrFlags::REATTACH_REQUIRED));
        let detach = match request.cancellation_type {
            // The data stays: it is the other half of a combined node that is meant.
            CancellationType::INITIAL_ATTACH_PROCEDURE => None,
            CancellationType::SUBSCRIPTION_WITHDRAWAL if is_reattached => {
                self.remove(imsi).map(|_| Detach::Reattach)
            }
            CancellationType::SUBSCRIPTION_WITHDRAWAL => self.remove(imsi).map(|_| Detach::Final),
            // It is with another node already, and need not be told.
            _ => {
                self.remove(imsi);
                None
            }
        };
        (request.answer(identity).result_code(ResultCode::DIAMETER_SUCCESS).build(), detach)
    }

    /// Insert Subscriber Data: what is there is replaced, what is not stays. And what the HSS wants to know.
    pub(crate) fn insert_data(
        &mut self,
        request: &InsertSubscriberDataRequest,
        identity: &Identity,
    ) -> Result<InsertSubscriberDataAnswer, Rejection> {
        let visitor = self.get_mut(request.user_name.as_str()).ok_or_else(unknown)?;
        let flags = request.idr_flags.unwrap_or_default();
        let wants = |flag| flags.contains(flag);
        let (now, location) =
            (IdrFlags::CURRENT_LOCATION_REQUEST, IdrFlags::EPS_LOCATION_INFORMATION_REQUEST);
        // Where it is now is an addition to where it is.
        if wants(now) && !wants(location) {
            return Err(unable());
        }
        visitor.replace(&request.subscription_data)?;
        visitor.is_awaited |= wants(IdrFlags::UE_REACHABILITY_REQUEST);
        visitor.takes_sms &= !wants(IdrFlags::REMOVE_SMS_REGISTRATION);
        if !request.reset_id.is_empty() {
            visitor.reset_ids = request.reset_id.clone();
        }
        let mut answer = request.answer(identity).result_code(ResultCode::DIAMETER_SUCCESS).build();
        visitor.report(flags, &mut answer);
        Ok(answer)
    }

    /// Delete Subscriber Data.
    pub(crate) fn delete_data(
        &mut self,
        request: &DeleteSubscriberDataRequest,
        identity: &Identity,
    ) -> Result<DeleteSubscriberDataAnswer, Rejection> {
        let visitor = self.get_mut(request.user_name.as_str()).ok_or_else(unknown)?;
        visitor.delete(request.dsr_flags, &request.context_identifier)?;
        Ok(request.answer(identity).result_code(ResultCode::DIAMETER_SUCCESS).build())
    }

    /// Reset: the HSS was restarted, and must be told again where its subscribers are; or all of them have got or
    /// lost the same data.
    pub(crate) fn reset(&mut self, request: &ResetRequest, identity: &Identity) -> ResetAnswer {
        let is_meant = |imsi: &str, visitor: &Visitor| {
            let mut prefixes = request.user_id.iter();
            let is_meant =
                request.user_id.is_empty() || prefixes.any(|it| imsi.starts_with(it.as_str()));
            // A name of a fault counts instead of the HSS.
            is_meant
                && match &request.reset_id[..] {
                    [] => visitor.hss.0 == request.origin_host,
                    ids => ids.iter().any(|it| visitor.reset_ids.contains(it)),
                }
        };
        let meant = self.visitors.iter_mut().filter(|(imsi, visitor)| is_meant(imsi, visitor));
        for (_, visitor) in meant {
            let (data, deleted) = (&request.subscription_data, &request.subscription_data_deletion);
            if data.is_none() && deleted.is_none() {
                visitor.is_confirmed = false;
            }
            // Who cannot be changed so is marked by that.
            if let Some(data) = data {
                let _ = visitor.replace(data);
            }
            if let Some(deleted) = deleted
                && visitor.delete(deleted.dsr_flags, &deleted.context_identifier).is_err()
            {
                visitor.is_to_be_restored = true;
            }
        }
        request.answer(identity).result_code(ResultCode::DIAMETER_SUCCESS).build()
    }
}

impl Visitor {
    /// Takes data over. What cannot be right changes nothing, and the HSS is asked for all at the next contact.
    fn replace(&mut self, new: &SubscriptionData) -> Result<(), Rejection> {
        let known = self.subscription.apn_configuration_profile.as_deref();
        let profile = match &new.apn_configuration_profile {
            Some(profile) => merged(known, profile).map(Some),
            None => Some(known.cloned()),
        };
        let Some(profile) = profile else {
            self.is_to_be_restored = true;
            return Err(unable());
        };
        self.subscription.apn_configuration_profile = profile.map(Box::new);
        let known = &mut self.subscription;
        if let Some(status) = new.subscriber_status {
            known.subscriber_status = Some(status);
            // That service is granted lifts what was barred.
            known.operator_determined_barring = new.operator_determined_barring;
        }
        let nothing = SubscriptionData::default();
        macro_rules! replace {
            ($($field:ident)+) => {
                $(if new.$field != nothing.$field {
                    known.$field = new.$field.clone();
                })+
            };
        }
        replace! {
            msisdn ambr access_restriction_data regional_subscription_zone_code csg_subscription_data lcs_info
            call_barring_info three_gpp_charging_characteristics apn_oi_replacement stn_sr trace_data
            rat_frequency_selection_priority_id subscribed_periodic_rau_tau_timer
            roaming_restricted_due_to_unsupported_feature
        }
        Ok(())
    }

    /// Deletes data. The default APN cannot be deleted.
    fn delete(&mut self, flags: DsrFlags, apns: &[u32]) -> Result<(), Rejection> {
        let known = &mut self.subscription;
        if flags.contains(DsrFlags::COMPLETE_APN_CONFIGURATION_PROFILE_WITHDRAWAL) {
            return Err(unable());
        }
        if flags.contains(DsrFlags::PDN_SUBSCRIPTION_CONTEXTS_WITHDRAWAL)
            && let Some(profile) = &mut known.apn_configuration_profile
        {
            if apns.contains(&profile.context_identifier) {
                return Err(unable());
            }
            let mut left = profile.apn_configuration.to_vec();
            left.retain(|it| !apns.contains(&it.context_identifier));
            profile.apn_configuration = left.try_into().map_err(|_| unable())?;
        }
        macro_rules! delete {
            ($($flag:ident: $field:ident,)+) => {
                $(if flags.contains(DsrFlags::$flag) {
                    known.$field = Default::default();
                })+
            };
        }
        delete! {
            REGIONAL_SUBSCRIPTION_WITHDRAWAL: regional_subscription_zone_code,
            SUBSCRIBED_CHARGING_CHARACTERISTICS_WITHDRAWAL: three_gpp_charging_characteristics,
            STN_SR: stn_sr,
            ROAMING_RESTRICTED_DUE_TO_UNSUPPORTED_FEATURE: roaming_restricted_due_to_unsupported_feature,
            TRACE_DATA_WITHDRAWAL: trace_data,
            CSG_DELETED: csg_subscription_data,
            APN_OI_REPLACEMENT: apn_oi_replacement,
            SUBSCRIBED_PERIODIC_RAU_TAU_TIMER_WITHDRAWAL: subscribed_periodic_rau_tau_timer,
        }
        Ok(())
    }

    /// Says what the HSS wants to know.
    fn report(&self, wanted: IdrFlags, answer: &mut InsertSubscriberDataAnswer) {
        if wanted.contains(IdrFlags::T_ADS_DATA_REQUEST) {
            answer.ims_voice_over_ps_sessions_supported =
                Some(ImsVoiceOverPsSessionsSupported::SUPPORTED);
        }
        if wanted.contains(IdrFlags::T_ADS_DATA_REQUEST)
            || wanted.contains(IdrFlags::RAT_TYPE_REQUESTED)
        {
            answer.rat_type = Some(RatType::EUTRAN);
        }
        if wanted.contains(IdrFlags::EPS_USER_STATE_REQUEST) {
            let state = UserState::ATTACHED_REACHABLE_FOR_PAGING;
            let mme = MmeUserState::builder().user_state(state).build();
            answer.eps_user_state = Some(EpsUserState::builder().mme_user_state(mme).build());
        }
        if wanted.contains(IdrFlags::EPS_LOCATION_INFORMATION_REQUEST) {
            // Network 262/01, area 1; the terminal was paged if the HSS wants to know where it is now.
            let mut mme = MmeLocationInformation::default();
            mme.tracking_area_identity = Some([0x62, 0xf2, 0x10, 0, 1].into());
            if wanted.contains(IdrFlags::CURRENT_LOCATION_REQUEST) {
                mme.current_location_retrieved =
                    Some(CurrentLocationRetrieved::ACTIVE_LOCATION_RETRIEVAL);
            }
            let location = EpsLocationInformation::builder().mme_location_information(mme).build();
            answer.eps_location_information = Some(Box::new(location));
        }
        if wanted.contains(IdrFlags::LOCAL_TIME_ZONE_REQUEST) {
            let zone = LocalTimeZone::builder().time_zone("+01:00");
            let zone = zone.daylight_saving_time(DaylightSavingTime::NO_ADJUSTMENT).build();
            answer.local_time_zone = Some(zone);
        }
    }
}

/// All APNs, or those of before with those that are new or changed (TS 29.272, 7.3.33); `None` when the default is not
/// among them.
fn merged(
    known: Option<&ApnConfigurationProfile>,
    new: &ApnConfigurationProfile,
) -> Option<ApnConfigurationProfile> {
    let all = AllApnConfigurationsIncludedIndicator::ALL_APN_CONFIGURATIONS_INCLUDED;
    let mut profile = new.clone();
    if let Some(before) = known
        && new.all_apn_configurations_included_indicator != all
    {
        let is_new = |id| new.apn_configuration.iter().any(|it| it.context_identifier == id);
        let kept = before.apn_configuration.iter().filter(|it| !is_new(it.context_identifier));
        let merged: Vec<_> = kept.chain(new.apn_configuration.iter()).cloned().collect();
        profile.apn_configuration = merged.try_into().ok()?;
    }
    let mut apns = profile.apn_configuration.iter();
    let has_default = apns.any(|it| it.context_identifier == new.context_identifier);
    has_default.then_some(profile)
}

fn unknown() -> Rejection {
    let code = ExperimentalResultCode::DIAMETER_ERROR_USER_UNKNOWN.0;
    Rejection::experimental(super::VENDOR_3GPP, code)
}

fn unable() -> Rejection {
    Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY)
}
