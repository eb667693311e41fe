%% Credit-control and S6a peers on OTP diameter, for the tests beside this file.
%%
%%   erl ... -s lab_peer start -extra ROLE KEY=VALUE...
%%
%% ROLE is server, client, relay or redirect. All take identity=, realm=, listen=IP:PORT, connect=IP:PORT, sctp=yes, and tls=FOLDER
%% with IDENTITY.pem, IDENTITY.key and ca.pem.
%%   server: rar=yes      a RAR after each initial CCR
%%   redirect: to=URI, and usage=NUMBER with seconds=NUMBER
%%   client: realm_of_server=, requests=N, sessions=N, app=cc or s6a, wait=MILLISECONDS before the end by DPR,
%%           wrong=missing, twice, avp (one that nobody knows) or command (likewise)
-module(lab_peer).
-export([start/0]).
-export([peer_up/4, peer_down/4, pick_peer/5, prepare_request/4, prepare_retransmit/4,
         handle_answer/5, handle_error/5, handle_request/4]).
-include_lib("diameter/include/diameter.hrl").

-define(S6A, 16777251).
-define(VENDOR_3GPP, 10415).
-define(RELAY, 16#FFFFFFFF).

start() ->
    [Role | Arguments] = init:get_plain_arguments(),
    Options = maps:from_list([list_to_tuple(string:split(A, "=")) || A <- Arguments]),
    {ok, _} = application:ensure_all_started(ssl),
    ok = diameter:start(),
    true = diameter:subscribe(lab),
    ok = diameter:start_service(lab, service(Role, Options)),
    [add_transport(listen, P, Options) || {"listen", P} <- maps:to_list(Options)],
    [add_transport(connect, P, Options) || {"connect", P} <- maps:to_list(Options)],
    log("LAB-READY", []),
    run(Role, Options).

service(Role, Options) ->
    [{'Origin-Host', option("identity", Options)},
     {'Origin-Realm', option("realm", Options)},
     {'Host-IP-Address', [{127, 0, 0, 1}]},
     {'Vendor-Id', 193},
     {'Product-Name', "OTP diameter"},
     {'Origin-State-Id', diameter:origin_state_id()},
     {string_decode, false},
     {decode_format, map},
     {restrict_connections, false}]
    ++ advertised(Role)
    ++ [{application, application(Name, Options)} || Name <- applications(Role)].

applications("relay") -> [relay];
applications("redirect") -> [redirect];
applications(_) -> [cc, s6a].

advertised(Role) when Role == "relay"; Role == "redirect" ->
    [{'Auth-Application-Id', [?RELAY]}];
advertised(_) ->
    %% A map in the place of the record ends in a crash when the CER is made.
    S6a = {'diameter_base_Vendor-Specific-Application-Id', [?VENDOR_3GPP], [?S6A], []},
    [{'Auth-Application-Id', [4]},
     {'Supported-Vendor-Id', [?VENDOR_3GPP]},
     {'Vendor-Specific-Application-Id', [S6a]}].

application(relay, _) ->
    [{alias, relay}, {dictionary, diameter_gen_relay}, {module, [?MODULE, relay]},
     {call_mutates_state, false}];
application(redirect, Options) ->
    [{alias, redirect}, {dictionary, diameter_gen_relay}, {module, [?MODULE, Options#{redirect => true}]}];
application(Name, Options) ->
    Dictionary = case Name of cc -> lab_cc; s6a -> lab_s6a end,
    [{alias, Name}, {dictionary, Dictionary}, {module, [?MODULE, Options]},
     %% 5xxx come to handle_request, which answers in the grammar of the command.
     {request_errors, answer_3xxx}, {answer_errors, callback}].

add_transport(How, At, Options) ->
    [Ip, Port] = string:split(At, ":"),
    {ok, Address} = inet:parse_ipv4_address(Ip),
    End = case How of
              listen -> [{reuseaddr, true}, {ip, Address}, {port, list_to_integer(Port)}];
              connect -> [{raddr, Address}, {rport, list_to_integer(Port)}]
          end,
    {ok, _} = diameter:add_transport(
                lab, {How, [{transport_module, transport(Options)},
                            {transport_config, End ++ tls(How, Options)},
                            {connect_timer, 1000}, {watchdog_timer, 6000}]}).

transport(#{"sctp" := "yes"}) -> diameter_sctp;
transport(_) -> diameter_tcp.

tls(_, Options) when not is_map_key("tls", Options) ->
    [];
tls(How, Options) ->
    File = fun(Name) -> filename:join(option("tls", Options), Name) end,
    Identity = option("identity", Options),
    %% {ssl_options, true} is TLS from the first octet, with the options beside it.
    [{ssl_options, true}, {certfile, File(Identity ++ ".pem")}, {keyfile, File(Identity ++ ".key")},
     {cacertfile, File("ca.pem")}, {verify, verify_peer}
     | case How of
           listen -> [{fail_if_no_peer_cert, true}];
           connect -> [{server_name_indication, disable}]
       end].

run("client", Options) ->
    wait_until_up(),
    Results = case option("app", Options, "cc") of
                  "cc" -> credit_control(Options);
                  "s6a" -> [call(s6a, s6a_request('AIR', Options)),
                            call(s6a, s6a_request('ULR', Options))]
              end,
    timer:sleep(list_to_integer(option("wait", Options, "0"))),
    log("LAB-RESULT sent=~p answered=~p success=~p",
        [length(Results), length([1 || {ok, _} <- Results]), length([1 || {ok, 2001} <- Results])]),
    diameter:stop_service(lab),
    timer:sleep(300),
    halt();
run(Role, Options) ->
    receive
        #diameter_event{info = Info} when element(1, Info) == up ->
            {_, #diameter_caps{origin_host = {_, Peer}}} = element(3, Info),
            log("LAB-UP ~s", [Peer]);
        _ -> ok
    end,
    run(Role, Options).

wait_until_up() ->
    receive
        #diameter_event{info = Info} when element(1, Info) == up ->
            %% The watchdog of the other end may be a little later.
            timer:sleep(150);
        #diameter_event{info = {closed, _, Reason, _}} ->
            log("LAB-CLOSED ~0P", [Reason, 20]),
            wait_until_up();
        _ ->
            wait_until_up()
    end.

credit_control(Options) ->
    Sessions = list_to_integer(option("sessions", Options, "1")),
    lists:append([credit_control_session(Options) || _ <- lists:seq(1, Sessions)]).

credit_control_session(Options) ->
    Session = diameter:session_id(option("identity", Options)),
    Count = list_to_integer(option("requests", Options, "3")),
    [call(cc, ccr(Session, Number, Count, Options)) || Number <- lists:seq(0, Count - 1)].

ccr(Session, Number, Count, Options) ->
    Requested = #{'Requested-Service-Unit' => [#{}]},
    Used = #{'Used-Service-Unit' => [#{'CC-Total-Octets' => [4096]}]},
    {Type, Service} =
        if Number == 0 -> {1, Requested};
           Number < Count - 1 -> {2, maps:merge(Requested, Used)};
           true -> {3, Used}
        end,
    Request = #{'Session-Id' => Session,
                'Auth-Application-Id' => 4,
                'Destination-Realm' => option("realm_of_server", Options),
                'Service-Context-Id' => "32251@3gpp.org",
                'CC-Request-Type' => Type,
                'CC-Request-Number' => [Number],
                'Event-Timestamp' => calendar:universal_time(),
                'Subscription-Id' => [#{'Subscription-Id-Type' => 0, 'Subscription-Id-Data' => "491701234567"}],
                'Multiple-Services-Credit-Control' => [Service#{'Rating-Group' => [10]}]},
    case option("wrong", Options, "") of
        "missing" -> ['CCR' | Request#{'CC-Request-Number' => []}];
        "twice" -> ['CCR' | Request#{'CC-Request-Number' => [Number, Number]}];
        "avp" -> Unknown = #diameter_avp{code = 65535, is_mandatory = true, data = <<1:32>>},
                 ['CCR' | Request#{'AVP' => [Unknown]}];
        "command" -> ['Unknown' | maps:with(['Session-Id', 'Destination-Realm'], Request)];
        "" -> ['CCR' | Request]
    end.

s6a_request(Command, Options) ->
    Request = s6a(#{'Session-Id' => diameter:session_id(option("identity", Options)),
                    'Destination-Realm' => option("realm_of_server", Options),
                    'User-Name' => "001010000000001",
                    'Visited-PLMN-Id' => <<16#00, 16#f1, 16#10>>}),
    [Command | case Command of
                   'ULR' -> Request#{'RAT-Type' => 1004, 'ULR-Flags' => 34};
                   'AIR' -> Vectors = #{'Number-Of-Requested-Vectors' => [1]},
                            Request#{'Requested-EUTRAN-Authentication-Info' => [Vectors]}
               end].

s6a(Message) ->
    Application = #{'Vendor-Id' => ?VENDOR_3GPP, 'Auth-Application-Id' => [?S6A]},
    Message#{'Auth-Session-State' => 1, 'Vendor-Specific-Application-Id' => Application}.

call(Application, [Command | _] = Message) ->
    case diameter:call(lab, Application, Message, [{timeout, 5000}]) of
        {ok, Code} = Result -> log("LAB-CLIENT ~s -> ~p", [Command, Code]), Result;
        Error -> log("LAB-CLIENT ~s failed ~0P", [Command, Error, 40]), {error, Error}
    end.

%% What diameter asks of an application; the last argument is `relay`, or the options.

peer_up(_, _, State, _) -> State.
peer_down(_, _, State, _) -> State.

pick_peer([Peer | _], _, _, _, _) -> {ok, Peer};
pick_peer([], [Peer | _], _, _, _) -> {ok, Peer};
pick_peer(_, _, _, _, _) -> false.

prepare_request(Packet, _, _, relay) ->
    {send, Packet};
prepare_request(#diameter_packet{msg = [Command | Message]}, _, {_, Capabilities}, _) ->
    #diameter_caps{origin_host = {Host, _}, origin_realm = {Realm, _}} = Capabilities,
    {send, [Command | Message#{'Origin-Host' => Host, 'Origin-Realm' => Realm}]}.

prepare_retransmit(Packet, _, _, _) -> {send, Packet}.

handle_answer(Packet, _, _, _, relay) -> Packet;
handle_answer(#diameter_packet{errors = Errors, msg = [_ | Message]}, _, _, _, _) ->
    Errors == [] orelse log("LAB-CLIENT errors in an answer ~0P", [Errors, 30]),
    case maps:get('Result-Code', Message, none) of
        [Code] -> {ok, Code};
        Code -> {ok, Code}
    end.

handle_error(Reason, _, _, _, _) -> {error, Reason}.

handle_request(_, _, _, relay) ->
    {relay, [{timeout, 5000}, {filter, {first, [{all, [host, realm]}, realm]}}]};
handle_request(#diameter_packet{avps = Avps}, _, {_, Capabilities}, #{redirect := true} = Options) ->
    #diameter_caps{origin_host = {Host, _}, origin_realm = {Realm, _}} = Capabilities,
    log("LAB-REDIRECT to ~s", [option("to", Options)]),
    %% Redirect-Host, Redirect-Host-Usage, Redirect-Max-Cache-Time.
    Number = fun(Key) -> <<(list_to_integer(option(Key, Options))):32>> end,
    Values = [{292, list_to_binary(option("to", Options))}]
        ++ [{Code, Number(Key)} || {Code, Key} <- [{261, "usage"}, {262, "seconds"}], is_map_key(Key, Options)],
    [Session] = [Data || #diameter_avp{code = 263, data = Data} <- Avps],
    {reply, ['answer-message' | #{'Session-Id' => Session, 'Origin-Host' => Host, 'Origin-Realm' => Realm,
                                  'Result-Code' => 3006,
                                  'AVP' => [#diameter_avp{code = Code, is_mandatory = true, data = Data}
                                            || {Code, Data} <- Values]}]};
handle_request(#diameter_packet{msg = [Command | Message], errors = Errors}, _, {_, Capabilities}, Options) ->
    #diameter_caps{origin_host = {Host, _}, origin_realm = {Realm, _}} = Capabilities,
    log("LAB-SERVER ~s ~0P", [Command, Errors, 40]),
    Answer = #{'Session-Id' => maps:get('Session-Id', Message, "none"),
               'Origin-Host' => Host, 'Origin-Realm' => Realm, 'Result-Code' => 2001},
    {reply, answer(Command, Message, Answer, Options)}.

answer('CCR', Message, Answer, Options) ->
    Type = maps:get('CC-Request-Type', Message, 1),
    Type == 1 andalso option("rar", Options, "no") == "yes" andalso spawn(fun() -> rar(Message) end),
    Services = maps:get('Multiple-Services-Credit-Control', Message, []),
    ['CCA' | Answer#{'Auth-Application-Id' => 4, 'CC-Request-Type' => Type,
                     'CC-Request-Number' => hd(maps:get('CC-Request-Number', Message)),
                     'Multiple-Services-Credit-Control' => [grant(Type, S) || S <- Services]}];
answer('RAR', _, Answer, _) ->
    ['RAA' | Answer];
answer('ULR', _, Answer, _) ->
    Data = #{'Subscriber-Status' => 0, 'Network-Access-Mode' => 2},
    ['ULA' | s6a(Answer#{'ULA-Flags' => 1, 'Subscription-Data' => Data})];
answer('AIR', _, Answer, _) ->
    Vector = #{'RAND' => <<1:128>>, 'XRES' => <<2:64>>, 'AUTN' => <<3:128>>, 'KASME' => <<4:256>>},
    ['AIA' | s6a(Answer#{'Authentication-Info' => #{'E-UTRAN-Vector' => [Vector]}})].

grant(Type, Service) ->
    Granted = case Type of
                  3 -> #{};
                  _ -> #{'Granted-Service-Unit' => #{'CC-Total-Octets' => 1 bsl 20},
                         'Validity-Time' => 3600}
              end,
    maps:merge(maps:with(['Rating-Group'], Service), Granted#{'Result-Code' => 2001}).

%% The answer to the CCR goes first.
rar(#{'Session-Id' := Session, 'Origin-Host' := Host, 'Origin-Realm' := Realm}) ->
    timer:sleep(100),
    Rar = #{'Session-Id' => Session, 'Destination-Host' => Host, 'Destination-Realm' => Realm,
            'Auth-Application-Id' => 4, 'Re-Auth-Request-Type' => 0},
    Result = diameter:call(lab, cc, ['RAR' | Rar], [{timeout, 5000}]),
    log("LAB-SERVER RAR -> ~0P", [Result, 30]).

option(Key, Options) -> maps:get(Key, Options).
option(Key, Options, Default) -> maps:get(Key, Options, Default).

log(Format, Arguments) -> io:format(Format ++ "~n", Arguments).
