/* Sends a session's CCRs, or an AIR and a ULR, one after the other; answers RARs; then ends by DPR. */
#include "lab.h"

#include <pthread.h>
#include <unistd.h>

enum { INITIAL_REQUEST = 1, UPDATE_REQUEST = 2, TERMINATION_REQUEST = 3 };
enum { END_USER_E164 = 0 };

static struct lab_client settings;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int sent, answered, successful;

static void on_answer(void *name, struct msg **message)
{
    union avp_value *code = lab_get(*message, avp_result_code);
    fd_log_notice("LAB-CLIENT %s -> %u", (char *)name, code ? code->u32 : 0);
    pthread_mutex_lock(&lock);
    answered++;
    successful += code && code->u32 == 2001;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
    fd_msg_free(*message);
    *message = NULL;
}

static int on_rar(struct msg **message, struct avp *avp, struct session *session, void *data,
                  enum disp_action *action)
{
    CHECK_FCT(fd_msg_new_answer_from_req(fd_g_config->cnf_dict, message, 0));
    CHECK_FCT(fd_msg_rescode_set(*message, "DIAMETER_SUCCESS", NULL, NULL, 1));
    fd_log_notice("LAB-CLIENT RAR answered");
    return fd_msg_send(message, NULL, NULL);
}

/* Sends a request, and waits up to 8 seconds for its answer. */
static void ask(struct msg *request, char *name)
{
    struct timespec limit;
    sent++;
    fd_msg_send(&request, on_answer, name);
    clock_gettime(CLOCK_REALTIME, &limit);
    limit.tv_sec += 8;
    pthread_mutex_lock(&lock);
    while (answered < sent && !pthread_cond_timedwait(&changed, &lock, &limit))
        ;
    pthread_mutex_unlock(&lock);
}

/* A request of a new session when `session` is empty, and else of that one. */
static struct msg *new_request(struct dict_object *command, union avp_value *session)
{
    struct msg *request = NULL;
    if (fd_msg_new(command, MSGFL_ALLOC_ETEID, &request))
        return NULL;
    if (session->os.len) {
        lab_put_octets(request, avp_session_id, session->os.data, session->os.len);
    } else {
        struct session *made = NULL;
        os0_t id;
        size_t length;
        fd_msg_new_session(request, (os0_t)"lab", 3);
        fd_msg_sess_get(fd_g_config->cnf_dict, request, &made, NULL);
        fd_sess_getsid(made, &id, &length);
        session->os.data = (uint8_t *)strndup((char *)id, length);
        session->os.len = length;
    }
    fd_msg_add_origin(request, 0);
    lab_put_text(request, avp_destination_realm, settings.realm);
    return request;
}

static void credit_control_session(void)
{
    union avp_value session = { 0 };
    for (int i = 0; i < settings.requests; i++) {
        int is_last = i == settings.requests - 1;
        int type = i == 0 ? INITIAL_REQUEST : is_last ? TERMINATION_REQUEST : UPDATE_REQUEST;
        struct msg *ccr = new_request(settings.unknown_command ? cmd_unknown : cmd_ccr, &session);
        lab_put_u32(ccr, avp_auth_application_id, CREDIT_CONTROL);
        lab_put_text(ccr, avp_service_context_id, "32251@3gpp.org");
        lab_put_u32(ccr, avp_cc_request_type, type);
        for (int n = settings.leaves_out ? 0 : settings.repeats ? 2 : 1; n > 0; n--)
            lab_put_u32(ccr, avp_cc_request_number, i);
        struct avp *subscriber = lab_put(ccr, avp_subscription_id, NULL);
        lab_put_u32(subscriber, avp_subscription_id_type, END_USER_E164);
        lab_put_text(subscriber, avp_subscription_id_data, "491701234567");
        struct avp *service = lab_put(ccr, avp_multiple_services, NULL);
        if (i > 0)
            lab_put_u64(lab_put(service, avp_used_service_unit, NULL), avp_cc_total_octets, 4096);
        if (type != TERMINATION_REQUEST)
            lab_put(service, avp_requested_service_unit, NULL);
        lab_put_u32(service, avp_rating_group, 10);
        if (settings.unknown_avp)
            lab_put_u32(ccr, avp_unknown, 1);
        ask(ccr, "CCR");
    }
}

static void s6a(void)
{
    union avp_value session = { 0 }, other = { 0 };
    struct msg *air = new_request(cmd_air, &session);
    lab_put_s6a(air);
    lab_put_text(air, avp_user_name, "001010000000001");
    lab_put_octets(air, avp_visited_plmn_id, "\x00\xf1\x10", 3);
    lab_put_u32(lab_put(air, avp_requested_eutran_info, NULL), avp_number_of_vectors, 1);
    ask(air, "AIR");

    struct msg *ulr = new_request(cmd_ulr, &other);
    lab_put_s6a(ulr);
    lab_put_text(ulr, avp_user_name, "001010000000001");
    lab_put_u32(ulr, avp_rat_type, 1004);
    lab_put_u32(ulr, avp_ulr_flags, 34);
    lab_put_octets(ulr, avp_visited_plmn_id, "\x00\xf1\x10", 3);
    ask(ulr, "ULR");
}

static int is_any_peer_open(void)
{
    int open = 0;
    pthread_rwlock_rdlock(&fd_g_peers_rw);
    for (struct fd_list *it = fd_g_peers.next; it != &fd_g_peers; it = it->next)
        open |= fd_peer_get_state((struct peer_hdr *)it->o) == STATE_OPEN;
    pthread_rwlock_unlock(&fd_g_peers_rw);
    return open;
}

static void *run(void *unused)
{
    for (int i = 0; i < 600 && !is_any_peer_open(); i++)
        usleep(50000);
    usleep(200000); /* routes are there a little later */
    if (settings.is_s6a)
        s6a();
    else
        for (int i = 0; i < settings.sessions; i++)
            credit_control_session();
    sleep(settings.waits);
    fd_log_notice("LAB-RESULT sent=%d answered=%d success=%d", sent, answered, successful);
    fd_core_shutdown();
    return NULL;
}

int lab_client(const struct lab_client *wanted)
{
    pthread_t thread;
    struct disp_when when = { .command = cmd_rar };
    settings = *wanted;
    CHECK_FCT(fd_disp_register(on_rar, DISP_HOW_CC, &when, NULL, NULL));
    return pthread_create(&thread, NULL, run, NULL);
}
