%% A client of base accounting (RFC 6733, 9) on OTP diameter, with the dictionary that comes with it.
%%
%%   erl ... -s accounting start -extra HOST REALM IP:PORT
%%
%% A session of START, INTERIM and STOP, and its STOP once more with the T flag.
-module(accounting).
-export([start/0]).
-export([peer_up/3, peer_down/3, pick_peer/4, pick_peer/5, prepare_request/3, prepare_request/4, prepare_retransmit/3,
         prepare_retransmit/4, handle_answer/4, handle_answer/5, handle_error/4, handle_error/5]).
-include_lib("diameter/include/diameter.hrl").

start() ->
    [Host, Realm, At] = init:get_plain_arguments(),
    ok = diameter:start(),
    true = diameter:subscribe(accounting),
    ok = diameter:start_service(accounting,
        [{'Origin-Host', Host}, {'Origin-Realm', Realm}, {'Host-IP-Address', [{127, 0, 0, 1}]},
         {'Vendor-Id', 193}, {'Product-Name', "OTP diameter"}, {'Acct-Application-Id', [3]},
         {string_decode, false}, {decode_format, map},
         {application, [{alias, accounting}, {dictionary, diameter_gen_acct_rfc6733}, {module, ?MODULE},
                        {answer_errors, callback}]}]),
    [Ip, Port] = string:split(At, ":"),
    {ok, Address} = inet:parse_ipv4_address(Ip),
    {ok, _} = diameter:add_transport(accounting,
        {connect, [{transport_module, diameter_tcp},
                   {transport_config, [{raddr, Address}, {rport, list_to_integer(Port)}]}]}),
    receive #diameter_event{info = Info} when element(1, Info) == up -> ok end,
    %% The watchdog of the other end may be a little later.
    timer:sleep(150),
    Session = diameter:session_id(Host),
    [call(acr(Session, Realm, Type, Number), []) || {Type, Number} <- [{2, 0}, {3, 1}, {4, 2}]],
    call(acr(Session, Realm, 4, 2), [{extra, [again]}]),
    io:format("LAB-RESULT~n"),
    diameter:stop_service(accounting),
    timer:sleep(300),
    halt().

acr(Session, Realm, Type, Number) ->
    ['ACR' | #{'Session-Id' => Session, 'Destination-Realm' => Realm, 'Accounting-Record-Type' => Type,
               'Accounting-Record-Number' => Number, 'Acct-Application-Id' => [3],
               'User-Name' => ["alice"], 'Event-Timestamp' => [calendar:universal_time()]}].

call(Request, Options) ->
    Answer = diameter:call(accounting, accounting, Request, [{timeout, 5000} | Options]),
    io:format("LAB-ANSWER ~0p~n", [Answer]).

peer_up(_, _, State) -> State.
peer_down(_, _, State) -> State.

pick_peer([Peer | _], _, _, _) -> {ok, Peer};
pick_peer(_, _, _, _) -> false.
pick_peer(Local, Remote, Service, State, again) -> pick_peer(Local, Remote, Service, State).

prepare_request(#diameter_packet{msg = [Command | Message]}, _, {_, Capabilities}) ->
    #diameter_caps{origin_host = {Host, _}, origin_realm = {Realm, _}} = Capabilities,
    {send, [Command | Message#{'Origin-Host' => Host, 'Origin-Realm' => Realm}]}.

%% What is sent again.
prepare_request(Packet, Service, Peer, again) ->
    {send, Message} = prepare_request(Packet, Service, Peer),
    {send, Packet#diameter_packet{header = #diameter_header{is_retransmitted = true}, msg = Message}}.

prepare_retransmit(Packet, _, _) -> {send, Packet}.
prepare_retransmit(Packet, _, _, again) -> {send, Packet}.

handle_answer(#diameter_packet{errors = Errors, msg = [_ | Message]}, _, _, _) ->
    #{'Result-Code' := Code, 'Accounting-Record-Type' := Type, 'Accounting-Record-Number' := Number} = Message,
    {Code, Type, Number, Errors}.
handle_answer(Packet, Request, Service, Peer, again) -> handle_answer(Packet, Request, Service, Peer).

handle_error(Reason, _, _, _) -> {error, Reason}.
handle_error(Reason, _, _, _, again) -> {error, Reason}.
