// Departures come at most at every second clock: one takes the result of the one before at
// clock 8. Looks and takings of the expiry keep the distance too.

    wire [$bits(heads_read0)-1:0] result_8 = head_result;
    wire takes_at_5 = 1;
    wire new_at_6 = head_6_from_8;
    wire new_for_6 = try_8 && departure_channel_8 == departure_channel_6;
    wire [9:1] passing = {try_9, try_8 | peek_8, try_7 | peek_7, try_6 | peek_6, try_5 | peek_5, try_4 | peek_4,
        try_3 | peek_3, try_2 | peek_2, departure_1};
    wire spaced = (passing & passing >> 1) == 0 && departure_before == (try_2 & ~took_2);
