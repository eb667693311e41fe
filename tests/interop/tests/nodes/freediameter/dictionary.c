/* The dictionary's objects that the end points use, and S6a, which freeDiameter does not have. */
#include "lab.h"

#define LAB_DEFINE(name, vendor, text) struct dict_object *avp_##name;
LAB_AVPS(LAB_DEFINE)
#undef LAB_DEFINE

struct dict_object *avp_unknown, *cmd_unknown;
struct dict_object *credit_control, *cmd_ccr, *cmd_rar, *cmd_ulr, *cmd_air;

static struct dict_object *find_avp(uint32_t vendor, char *name)
{
    struct dict_object *found = NULL;
    struct dict_avp_request request = { .avp_vendor = vendor, .avp_name = name };
    fd_dict_search(fd_g_config->cnf_dict, DICT_AVP, AVP_BY_NAME_AND_VENDOR, &request, &found, 0);
    return found;
}

static int find_command(char *name, struct dict_object **found)
{
    return fd_dict_search(fd_g_config->cnf_dict, DICT_COMMAND, CMD_BY_NAME, name, found, ENOENT);
}

static int define_avp(uint32_t code, char *name, enum dict_avp_basetype type)
{
    if (find_avp(VENDOR_3GPP, name))
        return 0;
    uint8_t flags = AVP_FLAG_VENDOR | AVP_FLAG_MANDATORY;
    struct dict_avp_data avp = { code, VENDOR_3GPP, name, flags, flags, type };
    return fd_dict_new(fd_g_config->cnf_dict, DICT_AVP, &avp, NULL, NULL);
}

/* What Subscription-Data has in it that is not of 3GPP (RFC 5778). */
static int define_service_selection(void)
{
    struct dict_avp_data avp = {
        493, 0, "Service-Selection", AVP_FLAG_VENDOR | AVP_FLAG_MANDATORY, AVP_FLAG_MANDATORY,
        AVP_TYPE_OCTETSTRING,
    };
    return fd_dict_new(fd_g_config->cnf_dict, DICT_AVP, &avp, NULL, NULL);
}

static int define_s6a_avps(void)
{
    CHECK_FCT(define_service_selection());
    CHECK_FCT(define_avp(1032, "RAT-Type", AVP_TYPE_INTEGER32));
    CHECK_FCT(define_avp(1405, "ULR-Flags", AVP_TYPE_UNSIGNED32));
    CHECK_FCT(define_avp(1406, "ULA-Flags", AVP_TYPE_UNSIGNED32));
    CHECK_FCT(define_avp(1407, "Visited-PLMN-Id", AVP_TYPE_OCTETSTRING));
    CHECK_FCT(define_avp(1408, "Requested-EUTRAN-Authentication-Info", AVP_TYPE_GROUPED));
    CHECK_FCT(define_avp(1410, "Number-Of-Requested-Vectors", AVP_TYPE_UNSIGNED32));
    CHECK_FCT(define_avp(1413, "Authentication-Info", AVP_TYPE_GROUPED));
    CHECK_FCT(define_avp(1414, "E-UTRAN-Vector", AVP_TYPE_GROUPED));
    CHECK_FCT(define_avp(1447, "RAND", AVP_TYPE_OCTETSTRING));
    CHECK_FCT(define_avp(1448, "XRES", AVP_TYPE_OCTETSTRING));
    CHECK_FCT(define_avp(1449, "AUTN", AVP_TYPE_OCTETSTRING));
    return define_avp(1450, "KASME", AVP_TYPE_OCTETSTRING);
}

/* A command of S6a; `required` ends with NULL, and its first AVP has a fixed place. */
static int define_command(struct dict_object *application, uint32_t code, char *request,
                          char *answer, struct dict_object **required, struct dict_object **out)
{
    uint8_t flags = CMD_FLAG_REQUEST | CMD_FLAG_PROXIABLE;
    struct dict_cmd_data command = { code, request, flags, flags };
    CHECK_FCT(fd_dict_new(fd_g_config->cnf_dict, DICT_COMMAND, &command, application, out));
    for (int i = 0; required[i]; i++) {
        enum rule_position position = i ? RULE_REQUIRED : RULE_FIXED_HEAD;
        struct dict_rule_data rule = { required[i], position, i == 0, -1, 1 };
        CHECK_FCT(fd_dict_new(fd_g_config->cnf_dict, DICT_RULE, &rule, *out, NULL));
    }
    command.cmd_name = answer;
    command.cmd_flag_val = CMD_FLAG_PROXIABLE;
    return fd_dict_new(fd_g_config->cnf_dict, DICT_COMMAND, &command, application, NULL);
}

static int define_s6a_commands(void)
{
    struct dict_object *vendor = NULL, *application = NULL;
    vendor_id_t id = VENDOR_3GPP;
    struct dict_application_data s6a = { S6A, "3GPP S6a of the lab" };
    CHECK_FCT(fd_dict_search(fd_g_config->cnf_dict, DICT_VENDOR, VENDOR_BY_ID, &id, &vendor, ENOENT));
    CHECK_FCT(fd_dict_new(fd_g_config->cnf_dict, DICT_APPLICATION, &s6a, vendor, &application));

    struct dict_object *update[] = {
        avp_session_id, avp_auth_session_state, avp_origin_host, avp_origin_realm,
        avp_destination_realm, avp_user_name, avp_visited_plmn_id, avp_rat_type, avp_ulr_flags, NULL,
    };
    struct dict_object *authentication[] = {
        avp_session_id, avp_auth_session_state, avp_origin_host, avp_origin_realm,
        avp_destination_realm, avp_user_name, avp_visited_plmn_id, NULL,
    };
    CHECK_FCT(define_command(application, 316, "Lab-Update-Location-Request",
                             "Lab-Update-Location-Answer", update, &cmd_ulr));
    CHECK_FCT(define_command(application, 318, "Lab-Authentication-Information-Request",
                             "Lab-Authentication-Information-Answer", authentication, &cmd_air));
    return fd_disp_app_support(application, vendor, 1, 0);
}

static int define_unknown(void)
{
    uint8_t flags = CMD_FLAG_REQUEST | CMD_FLAG_PROXIABLE;
    struct dict_avp_data avp = {
        65535, 0, "Lab-Unknown", AVP_FLAG_VENDOR | AVP_FLAG_MANDATORY, AVP_FLAG_MANDATORY,
        AVP_TYPE_UNSIGNED32,
    };
    struct dict_cmd_data command = { 16777214, "Lab-Unknown-Request", flags, flags };
    CHECK_FCT(fd_dict_new(fd_g_config->cnf_dict, DICT_AVP, &avp, NULL, &avp_unknown));
    CHECK_FCT(fd_dict_new(fd_g_config->cnf_dict, DICT_COMMAND, &command, credit_control, &cmd_unknown));
    command.cmd_name = "Lab-Unknown-Answer";
    command.cmd_flag_val = CMD_FLAG_PROXIABLE;
    return fd_dict_new(fd_g_config->cnf_dict, DICT_COMMAND, &command, credit_control, NULL);
}

int lab_dictionary(void)
{
    application_id_t id = CREDIT_CONTROL;

    CHECK_FCT(define_s6a_avps());
#define LAB_FIND(name, vendor, text) \
    if (!(avp_##name = find_avp(vendor, text))) { \
        fd_log_error("LAB: no AVP " text); \
        return ENOENT; \
    }
    LAB_AVPS(LAB_FIND)
#undef LAB_FIND
    CHECK_FCT(find_command("Credit-Control-Request", &cmd_ccr));
    CHECK_FCT(find_command("Re-Auth-Request", &cmd_rar));
    CHECK_FCT(fd_dict_search(fd_g_config->cnf_dict, DICT_APPLICATION, APPLICATION_BY_ID, &id,
                             &credit_control, ENOENT));
    CHECK_FCT(fd_disp_app_support(credit_control, NULL, 1, 0));
    CHECK_FCT(define_unknown());
    return define_s6a_commands();
}

struct avp *lab_put(msg_or_avp *parent, struct dict_object *model, union avp_value *value)
{
    struct avp *avp = NULL;
    if (fd_msg_avp_new(model, 0, &avp) || (value && fd_msg_avp_setvalue(avp, value))
        || fd_msg_avp_add(parent, MSG_BRW_LAST_CHILD, avp))
        fd_log_error("LAB: an AVP cannot be made");
    return avp;
}

void lab_put_u32(msg_or_avp *parent, struct dict_object *model, uint32_t number)
{
    union avp_value value = { .u32 = number };
    lab_put(parent, model, &value);
}

void lab_put_u64(msg_or_avp *parent, struct dict_object *model, uint64_t number)
{
    union avp_value value = { .u64 = number };
    lab_put(parent, model, &value);
}

void lab_put_octets(msg_or_avp *parent, struct dict_object *model, const void *octets, size_t length)
{
    union avp_value value = { .os = { .data = (uint8_t *)octets, .len = length } };
    lab_put(parent, model, &value);
}

void lab_put_text(msg_or_avp *parent, struct dict_object *model, const char *text)
{
    lab_put_octets(parent, model, text, strlen(text));
}

/* What all messages of S6a begin with after the session. */
void lab_put_s6a(struct msg *message)
{
    struct avp *application = lab_put(message, avp_vendor_specific_application_id, NULL);
    lab_put_u32(application, avp_vendor_id, VENDOR_3GPP);
    lab_put_u32(application, avp_auth_application_id, S6A);
    lab_put_u32(message, avp_auth_session_state, 1);
}

union avp_value *lab_get(struct msg *message, struct dict_object *model)
{
    struct avp *avp = NULL;
    struct avp_hdr *header = NULL;
    if (fd_msg_search_avp(message, model, &avp) || !avp || fd_msg_avp_hdr(avp, &header))
        return NULL;
    return header->avp_value;
}
