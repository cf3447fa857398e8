// Departures may come at every clock: one takes the result of the one before at clock 7.

    wire [$bits(heads_read0)-1:0] result_8 = head_result_8;
    wire takes_at_5 = head_5_from_7 == (try_7 && departure_channel_7 == departure_channel_5);
    wire new_at_6 = head_6_from_7;
    wire new_for_6 = try_7 && departure_channel_7 == departure_channel_6;
    wire spaced = 1;
