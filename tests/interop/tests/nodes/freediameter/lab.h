/* A credit-control and S6a end point inside freeDiameterd, for the tests beside it: on the public
 * interface of libfdproto and libfdcore only. */
#ifndef LAB_H
#define LAB_H

#include <freeDiameter/extension.h>

enum { CREDIT_CONTROL = 4, S6A = 16777251, VENDOR_3GPP = 10415 };

/* Every AVP that is read or written: C name, vendor, name in the dictionary. Those of 3GPP that
 * freeDiameter does not have are defined in dictionary.c. */
#define LAB_AVPS(AVP) \
    AVP(auth_application_id, 0, "Auth-Application-Id") \
    AVP(auth_session_state, 0, "Auth-Session-State") \
    AVP(cc_request_number, 0, "CC-Request-Number") \
    AVP(cc_request_type, 0, "CC-Request-Type") \
    AVP(cc_total_octets, 0, "CC-Total-Octets") \
    AVP(used_service_unit, 0, "Used-Service-Unit") \
    AVP(destination_host, 0, "Destination-Host") \
    AVP(destination_realm, 0, "Destination-Realm") \
    AVP(granted_service_unit, 0, "Granted-Service-Unit") \
    AVP(multiple_services, 0, "Multiple-Services-Credit-Control") \
    AVP(origin_host, 0, "Origin-Host") \
    AVP(origin_realm, 0, "Origin-Realm") \
    AVP(rating_group, 0, "Rating-Group") \
    AVP(re_auth_request_type, 0, "Re-Auth-Request-Type") \
    AVP(requested_service_unit, 0, "Requested-Service-Unit") \
    AVP(result_code, 0, "Result-Code") \
    AVP(service_context_id, 0, "Service-Context-Id") \
    AVP(session_id, 0, "Session-Id") \
    AVP(subscription_id, 0, "Subscription-Id") \
    AVP(subscription_id_data, 0, "Subscription-Id-Data") \
    AVP(subscription_id_type, 0, "Subscription-Id-Type") \
    AVP(user_name, 0, "User-Name") \
    AVP(validity_time, 0, "Validity-Time") \
    AVP(vendor_id, 0, "Vendor-Id") \
    AVP(vendor_specific_application_id, 0, "Vendor-Specific-Application-Id") \
    AVP(rat_type, VENDOR_3GPP, "RAT-Type") \
    AVP(ulr_flags, VENDOR_3GPP, "ULR-Flags") \
    AVP(ula_flags, VENDOR_3GPP, "ULA-Flags") \
    AVP(visited_plmn_id, VENDOR_3GPP, "Visited-PLMN-Id") \
    AVP(requested_eutran_info, VENDOR_3GPP, "Requested-EUTRAN-Authentication-Info") \
    AVP(number_of_vectors, VENDOR_3GPP, "Number-Of-Requested-Vectors") \
    AVP(authentication_info, VENDOR_3GPP, "Authentication-Info") \
    AVP(eutran_vector, VENDOR_3GPP, "E-UTRAN-Vector") \
    AVP(rand, VENDOR_3GPP, "RAND") \
    AVP(xres, VENDOR_3GPP, "XRES") \
    AVP(autn, VENDOR_3GPP, "AUTN") \
    AVP(kasme, VENDOR_3GPP, "KASME")

#define LAB_DECLARE(name, vendor, text) extern struct dict_object *avp_##name;
LAB_AVPS(LAB_DECLARE)
#undef LAB_DECLARE

/* An AVP with the M bit, and a command of credit control, that nobody else knows. */
extern struct dict_object *avp_unknown, *cmd_unknown;

extern struct dict_object *credit_control, *cmd_ccr, *cmd_rar, *cmd_ulr, *cmd_air;

/* dictionary.c */
int lab_dictionary(void);
struct avp *lab_put(msg_or_avp *parent, struct dict_object *model, union avp_value *value);
void lab_put_u32(msg_or_avp *parent, struct dict_object *model, uint32_t value);
void lab_put_u64(msg_or_avp *parent, struct dict_object *model, uint64_t value);
void lab_put_octets(msg_or_avp *parent, struct dict_object *model, const void *octets, size_t length);
void lab_put_text(msg_or_avp *parent, struct dict_object *model, const char *text);
void lab_put_s6a(struct msg *message);
union avp_value *lab_get(struct msg *message, struct dict_object *model);

/* server.c */
int lab_server(int sends_rar);

/* client.c */
struct lab_client {
    int requests;          /* CCRs: an initial one, updates, a termination */
    int is_s6a;            /* one AIR and one ULR instead */
    int leaves_out;        /* CC-Request-Number is not there */
    int repeats;           /* CC-Request-Number is there twice */
    int unknown_avp;       /* there is one more AVP */
    int unknown_command;   /* another command is sent in place of CCRs */
    int sessions;          /* how many sessions, one after the other */
    int waits;             /* seconds between the last answer and DPR */
    char realm[128];       /* Destination-Realm */
};
int lab_client(const struct lab_client *settings);

#endif
