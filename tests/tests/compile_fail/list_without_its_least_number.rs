use diameter_messages::s6a::{AllApnConfigurationsIncludedIndicator, ApnConfigurationProfile};

fn main() {
    let _profile = ApnConfigurationProfile::builder()
        .context_identifier(1)
        .all_apn_configurations_included_indicator(
            AllApnConfigurationsIncludedIndicator::ALL_APN_CONFIGURATIONS_INCLUDED,
        )
        .apn_configuration([])
        .build();
}
