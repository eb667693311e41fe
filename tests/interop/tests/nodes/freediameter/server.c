/* Answers CCR, ULR and AIR; with `sends_rar`, sends a RAR after each initial CCR. */
#include "lab.h"

#include <unistd.h>

enum { INITIAL_REQUEST = 1, TERMINATION_REQUEST = 3 };

static int sends_rar;

static void on_raa(void *data, struct msg **message)
{
    union avp_value *code = lab_get(*message, avp_result_code);
    fd_log_notice("LAB-SERVER RAR -> %u", code ? code->u32 : 0);
    fd_msg_free(*message);
    *message = NULL;
}

/* A RAR for the session of `ccr`, which must be alive. */
static struct msg *new_rar(struct msg *ccr)
{
    struct msg *rar = NULL;
    struct msg_hdr *header = NULL;
    union avp_value *session = lab_get(ccr, avp_session_id);
    union avp_value *host = lab_get(ccr, avp_origin_host);
    union avp_value *realm = lab_get(ccr, avp_origin_realm);
    if (!session || !host || !realm || fd_msg_new(cmd_rar, MSGFL_ALLOC_ETEID, &rar)
        || fd_msg_hdr(rar, &header))
        return NULL;
    header->msg_appl = CREDIT_CONTROL;
    lab_put_octets(rar, avp_session_id, session->os.data, session->os.len);
    fd_msg_add_origin(rar, 0);
    lab_put_octets(rar, avp_destination_realm, realm->os.data, realm->os.len);
    lab_put_octets(rar, avp_destination_host, host->os.data, host->os.len);
    lab_put_u32(rar, avp_auth_application_id, CREDIT_CONTROL);
    lab_put_u32(rar, avp_re_auth_request_type, 0);
    return rar;
}

/* Grants a megabyte for the first Multiple-Services-Credit-Control of `ccr`. */
static void grant(struct msg *ccr, struct msg *cca, uint32_t type)
{
    struct avp *asked = NULL, *child = NULL;
    if (fd_msg_search_avp(ccr, avp_multiple_services, &asked) || !asked)
        return;
    struct avp *granted = lab_put(cca, avp_multiple_services, NULL);
    if (type != TERMINATION_REQUEST)
        lab_put_u64(lab_put(granted, avp_granted_service_unit, NULL), avp_cc_total_octets, 1 << 20);
    fd_msg_browse(asked, MSG_BRW_FIRST_CHILD, &child, NULL);
    for (; child; fd_msg_browse(child, MSG_BRW_NEXT, &child, NULL)) {
        struct avp_hdr *header = NULL;
        struct dict_object *model = NULL;
        fd_msg_avp_hdr(child, &header);
        fd_msg_model(child, &model);
        if (model == avp_rating_group && header->avp_value)
            lab_put_u32(granted, avp_rating_group, header->avp_value->u32);
    }
    lab_put_u32(granted, avp_validity_time, 3600);
    lab_put_u32(granted, avp_result_code, 2001);
}

static int on_ccr(struct msg **message, struct avp *avp, struct session *session, void *data,
                  enum disp_action *action)
{
    struct msg *ccr = *message, *rar = NULL;
    union avp_value *value = lab_get(ccr, avp_cc_request_type);
    uint32_t type = value ? value->u32 : 0;

    if (sends_rar && type == INITIAL_REQUEST)
        rar = new_rar(ccr);
    CHECK_FCT(fd_msg_new_answer_from_req(fd_g_config->cnf_dict, message, 0));
    CHECK_FCT(fd_msg_rescode_set(*message, "DIAMETER_SUCCESS", NULL, NULL, 1));
    lab_put_u32(*message, avp_auth_application_id, CREDIT_CONTROL);
    lab_put_u32(*message, avp_cc_request_type, type);
    if ((value = lab_get(ccr, avp_cc_request_number)))
        lab_put_u32(*message, avp_cc_request_number, value->u32);
    grant(ccr, *message, type);
    fd_log_notice("LAB-SERVER CCR %u", type);
    CHECK_FCT(fd_msg_send(message, NULL, NULL));
    if (rar) {
        usleep(50000); /* the answer goes first */
        CHECK_FCT(fd_msg_send(&rar, on_raa, NULL));
    }
    return 0;
}

static int on_ulr(struct msg **message, struct avp *avp, struct session *session, void *data,
                  enum disp_action *action)
{
    CHECK_FCT(fd_msg_new_answer_from_req(fd_g_config->cnf_dict, message, 0));
    CHECK_FCT(fd_msg_rescode_set(*message, "DIAMETER_SUCCESS", NULL, NULL, 1));
    lab_put_s6a(*message);
    lab_put_u32(*message, avp_ula_flags, 1);
    fd_log_notice("LAB-SERVER ULR");
    return fd_msg_send(message, NULL, NULL);
}

static int on_air(struct msg **message, struct avp *avp, struct session *session, void *data,
                  enum disp_action *action)
{
    uint8_t octets[32];
    for (size_t i = 0; i < sizeof octets; i++)
        octets[i] = i * 7;
    CHECK_FCT(fd_msg_new_answer_from_req(fd_g_config->cnf_dict, message, 0));
    CHECK_FCT(fd_msg_rescode_set(*message, "DIAMETER_SUCCESS", NULL, NULL, 1));
    lab_put_s6a(*message);
    struct avp *vector = lab_put(lab_put(*message, avp_authentication_info, NULL), avp_eutran_vector, NULL);
    lab_put_octets(vector, avp_rand, octets, 16);
    lab_put_octets(vector, avp_xres, octets, 8);
    lab_put_octets(vector, avp_autn, octets, 16);
    lab_put_octets(vector, avp_kasme, octets, 32);
    fd_log_notice("LAB-SERVER AIR");
    return fd_msg_send(message, NULL, NULL);
}

int lab_server(int rar)
{
    struct disp_when when = { 0 };
    sends_rar = rar;
    when.app = credit_control;
    when.command = cmd_ccr;
    CHECK_FCT(fd_disp_register(on_ccr, DISP_HOW_CC, &when, NULL, NULL));
    when.app = NULL;
    when.command = cmd_ulr;
    CHECK_FCT(fd_disp_register(on_ulr, DISP_HOW_CC, &when, NULL, NULL));
    when.command = cmd_air;
    return fd_disp_register(on_air, DISP_HOW_CC, &when, NULL, NULL);
}
