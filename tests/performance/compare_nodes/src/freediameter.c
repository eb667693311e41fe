/* A credit-control server, and a client that has requests outstanding all the time, inside freeDiameterd:
 * on the public interface of libfdproto and libfdcore only. The extension's "configuration file" is a
 * line of words:
 *   listen=127.0.0.1 server
 *   listen=127.0.0.1 client=FILE seconds=N outstanding=N     FILE holds a CCR in octets
 * What it prints: COMPARE starts, and at the end: COMPARE answered=N milliseconds=N */
#include <freeDiameter/extension.h>

#include <arpa/inet.h>
#include <pthread.h>
#include <unistd.h>

enum { CREDIT_CONTROL = 4, SUCCESS = 2001 };

static struct dict_object *result_code, *application, *request_type, *request_number;

static uint8_t ccr[65536];
static size_t length;
static int seconds = 2, outstanding = 64;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static long answered;
static int waiting;

static int find(enum dict_object_type type, int by, char *name, struct dict_object **found)
{
    return fd_dict_search(fd_g_config->cnf_dict, type, by, name, found, ENOENT);
}

static int put(struct msg *message, struct dict_object *model, uint32_t value)
{
    struct avp *avp = NULL;
    union avp_value data = { .u32 = value };
    CHECK_FCT(fd_msg_avp_new(model, 0, &avp));
    CHECK_FCT(fd_msg_avp_setvalue(avp, &data));
    return fd_msg_avp_add(message, MSG_BRW_LAST_CHILD, avp);
}

static uint32_t get(struct msg *message, struct dict_object *model)
{
    struct avp *avp = NULL;
    struct avp_hdr *header = NULL;
    if (fd_msg_search_avp(message, model, &avp) || !avp || fd_msg_avp_hdr(avp, &header))
        return 0;
    return header->avp_value ? header->avp_value->u32 : 0;
}

/* The short CCA that the other servers of the comparison send too. */
static int on_ccr(struct msg **message, struct avp *avp, struct session *session, void *data,
                  enum disp_action *action)
{
    uint32_t type = get(*message, request_type), number = get(*message, request_number);
    CHECK_FCT(fd_msg_new_answer_from_req(fd_g_config->cnf_dict, message, 0));
    CHECK_FCT(fd_msg_rescode_set(*message, "DIAMETER_SUCCESS", NULL, NULL, 1));
    CHECK_FCT(put(*message, application, CREDIT_CONTROL));
    CHECK_FCT(put(*message, request_type, type));
    CHECK_FCT(put(*message, request_number, number));
    return fd_msg_send(message, NULL, NULL);
}

static void on_answer(void *data, struct msg **message)
{
    int is_success = get(*message, result_code) == SUCCESS;
    fd_msg_free(*message);
    *message = NULL;
    pthread_mutex_lock(&lock);
    answered += is_success;
    waiting--;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
}

/* One more request: its AVPs are taken apart and put together again, no more. */
static int ask(void)
{
    struct msg *request = NULL;
    struct msg_hdr *header = NULL;
    uint8_t *octets = malloc(length);
    if (!octets)
        return ENOMEM;
    memcpy(octets, ccr, length);
    CHECK_FCT(fd_msg_parse_buffer(&octets, length, &request));
    CHECK_FCT(fd_msg_parse_dict(request, fd_g_config->cnf_dict, NULL));
    CHECK_FCT(fd_msg_hdr(request, &header));
    header->msg_eteid = fd_msg_eteid_get();
    return fd_msg_send(&request, on_answer, NULL);
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

static long milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void *run(void *unused)
{
    for (int i = 0; i < 600 && !is_any_peer_open(); i++)
        usleep(50000);
    usleep(200000); /* routes are there a little later */
    long start = milliseconds(), end = start + seconds * 1000;
    int failed = 0;
    printf("COMPARE starts\n");
    fflush(stdout);
    while (!failed && milliseconds() < end) {
        pthread_mutex_lock(&lock);
        while (waiting >= outstanding)
            pthread_cond_wait(&changed, &lock);
        waiting++;
        pthread_mutex_unlock(&lock);
        failed = ask();
    }
    pthread_mutex_lock(&lock);
    long count = failed ? -1 : answered;
    pthread_mutex_unlock(&lock);
    printf("COMPARE answered=%ld milliseconds=%ld\n", count, milliseconds() - start);
    fflush(stdout);
    return NULL;
}

static int listen_on(const char *address)
{
    struct sockaddr_in end = { .sin_family = AF_INET };
    if (inet_pton(AF_INET, address, &end.sin_addr) != 1)
        return EINVAL;
    /* A loopback address in ListenOn would be dropped. */
    return fd_ep_add_merge(&fd_g_config->cnf_endpoints, (sSA *)&end, sizeof end,
                           EP_FL_CONF | EP_ACCEPTALL);
}

static int read_request(const char *name)
{
    FILE *file = fopen(name, "rb");
    if (!file)
        return errno;
    length = fread(ccr, 1, sizeof ccr, file);
    return fclose(file);
}

static int entry(char *line)
{
    struct disp_when when = { 0 };
    uint32_t id = CREDIT_CONTROL;
    int is_server = 0;
    for (char *word = strtok(line, " "); word; word = strtok(NULL, " ")) {
        if (!strncmp(word, "listen=", 7)) {
            CHECK_FCT(listen_on(word + 7));
        } else if (!strncmp(word, "client=", 7)) {
            CHECK_FCT(read_request(word + 7));
        } else if (!strncmp(word, "seconds=", 8))
            seconds = atoi(word + 8);
        else if (!strncmp(word, "outstanding=", 12))
            outstanding = atoi(word + 12);
        else if (!strcmp(word, "server"))
            is_server = 1;
        else
            return EINVAL;
    }
    CHECK_FCT(find(DICT_AVP, AVP_BY_NAME, "Result-Code", &result_code));
    CHECK_FCT(find(DICT_AVP, AVP_BY_NAME, "Auth-Application-Id", &application));
    CHECK_FCT(find(DICT_AVP, AVP_BY_NAME, "CC-Request-Type", &request_type));
    CHECK_FCT(find(DICT_AVP, AVP_BY_NAME, "CC-Request-Number", &request_number));
    CHECK_FCT(fd_dict_search(fd_g_config->cnf_dict, DICT_APPLICATION, APPLICATION_BY_ID, &id,
                             &when.app, ENOENT));
    CHECK_FCT(find(DICT_COMMAND, CMD_BY_NAME, "Credit-Control-Request", &when.command));
    CHECK_FCT(fd_disp_app_support(when.app, NULL, 1, 0));
    if (is_server)
        return fd_disp_register(on_ccr, DISP_HOW_CC, &when, NULL, NULL);
    pthread_t thread;
    return pthread_create(&thread, NULL, run, NULL);
}

EXTENSION_ENTRY("compare", entry, "dict_dcca");
