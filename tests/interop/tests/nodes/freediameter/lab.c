/* The extension's entry. Its "configuration file" is a line of words:
 *   listen=127.0.0.1   binds to this address only: freeDiameter itself drops loopback addresses of
 *                      ListenOn, and would then listen on all there are
 *   server [rar]
 *   client realm=R [requests=N] [sessions=N] [s6a] [leaves_out] [repeats] [unknown_avp] [unknown_command] [waits=S]
 */
#include "lab.h"

#include <arpa/inet.h>

static int listen_on(const char *address)
{
    struct sockaddr_in end = { .sin_family = AF_INET };
    if (inet_pton(AF_INET, address, &end.sin_addr) != 1)
        return EINVAL;
    return fd_ep_add_merge(&fd_g_config->cnf_endpoints, (sSA *)&end, sizeof end,
                           EP_FL_CONF | EP_ACCEPTALL);
}

static int entry(char *line)
{
    struct lab_client client = { .requests = 3, .sessions = 1 };
    int is_server = 0, is_client = 0, rar = 0;

    for (char *word = strtok(line, " "); word; word = strtok(NULL, " ")) {
        if (!strncmp(word, "listen=", 7)) {
            CHECK_FCT(listen_on(word + 7));
        } else if (!strcmp(word, "server"))
            is_server = 1;
        else if (!strcmp(word, "rar"))
            rar = 1;
        else if (!strcmp(word, "client"))
            is_client = 1;
        else if (!strncmp(word, "realm=", 6))
            snprintf(client.realm, sizeof client.realm, "%s", word + 6);
        else if (!strncmp(word, "requests=", 9))
            client.requests = atoi(word + 9);
        else if (!strncmp(word, "sessions=", 9))
            client.sessions = atoi(word + 9);
        else if (!strcmp(word, "s6a"))
            client.is_s6a = 1;
        else if (!strcmp(word, "leaves_out"))
            client.leaves_out = 1;
        else if (!strcmp(word, "repeats"))
            client.repeats = 1;
        else if (!strcmp(word, "unknown_avp"))
            client.unknown_avp = 1;
        else if (!strcmp(word, "unknown_command"))
            client.unknown_command = 1;
        else if (!strncmp(word, "waits=", 6))
            client.waits = atoi(word + 6);
        else
            return EINVAL;
    }
    if (is_server || is_client) {
        CHECK_FCT(lab_dictionary());
    }
    if (is_server) {
        CHECK_FCT(lab_server(rar));
    }
    return is_client ? lab_client(&client) : 0;
}

EXTENSION_ENTRY("lab", entry, "dict_dcca");
