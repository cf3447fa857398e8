// What makes the claims inductive: how the module's memories and pipelines stand for the
// ghost's state. In this order: the walk after a reset; the memories; arrivals on their way;
// departures and looks on theirs; what they know by the index; the free entries; the expiry.

    localparam AHEAD = 4;
    `define NUMBER(i) heads[i][SEQUENCE_BITS-1:0]
    reg broken_induction;
    `define HOLD(x) begin if (!(x)) broken_induction = 1; assert (!sound || (x)); end

    // The module's pipelines, by clock.
    wire [8:2] try = {try_8, try_7, try_6, try_5, try_4, try_3, try_2};
    wire [12:2] peek = {peek_12, peek_11, peek_10, peek_9, peek_8, peek_7, peek_6, peek_5, peek_4, peek_3, peek_2};
    wire [12:2] took = {took_12, took_11, took_10, took_9, took_8, took_7, took_6, took_5, took_4, took_3, took_2};
    wire [8:2] departure = {departure_8, departure_7, departure_6, departure_5, departure_4, departure_3, departure_2};
    wire [12:8] vain = {took_in_vain_12, took_in_vain_11, took_in_vain_10, took_in_vain_9, took_in_vain_8};
    wire [9:2][CHANNEL_BITS-1:0] departure_channel = {departure_channel_9, departure_channel_8, departure_channel_7,
        departure_channel_6, departure_channel_5, departure_channel_4, departure_channel_3, departure_channel_2};
    wire [8:2][SEQUENCE_BITS-1:0] sequence_at = {sequence_8, sequence_7, sequence_6, sequence_5, sequence_4, sequence_3, sequence_2};
    wire [8:4][SEQUENCE_BITS-1:0] end_at = {end_8, end_7, end_6, end_5, ends_read0};
    wire [8:0] walk = {ready_8, ready_7, ready_6, ready_5, ready_4, ready_3, ready_2, ready_1, ~init_busy};

    // Number of the head of `c`, and behind the last packet that a departure at clock
    // `at` sees.
    function [SEQUENCE_BITS-1:0] number_of;
        input [CHANNEL_BITS-1:0] c;
        integer i;
        begin
            number_of = 0;
            for (i = 0; i < CHANNELS; i = i + 1) if (c == i) number_of = `NUMBER(i);
        end
    endfunction
    function [SEQUENCE_BITS-1:0] end_of;
        input [CHANNEL_BITS-1:0] c;
        input integer at;
        end_of = number_of(c) + length_of(c) - later(c, at);
    endfunction

    // The head's state as the departure at clock 7 must see it.
    function [NODE_BITS+SEQUENCE_BITS-1:0] head_for_7;
        input [CHANNEL_BITS-1:0] c;
        head_for_7 = try_8 && departure_channel_8 == c ? result_8 : heads[c];
    endfunction

    function [NODE_BITS-1:0] free_at;
        input [COUNT_BITS-1:0] at;
        integer p;
        begin
            free_at = 0;
            for (p = 0; p < ENTRIES; p = p + 1) if (at == p) free_at = free[`FREE(p)];
        end
    endfunction

    // What the index told a departure at clock `k`: a packet in its list, at its place, or
    // one that left not long ago. If its slot names one that it can find, that one is told.
    `define INDEX(k, may, key, number, next, candidate) \
        if (try_``k) begin \
            place_of = number - number_of(departure_channel_``k); \
            behind = end_of(departure_channel_``k, k) - number - 1; \
            `HOLD(candidate == slot_at_``k) \
            if (may) `HOLD(!took_``k && behind < ENTRIES) \
            if (may && place_of < seen(departure_channel_``k, k)) begin \
                `HOLD(key == key_at(departure_channel_``k, place_of)) \
                `HOLD(candidate == list_at(departure_channel_``k, place_of)) \
                `HOLD(next == list_at(departure_channel_``k, place_of + 1)) \
            end \
            for (j = 0; j < ENTRIES; j = j + 1) \
                if (!took_``k && j < seen(departure_channel_``k, k) && list_at(departure_channel_``k, j) == candidate \
                    && key_at(departure_channel_``k, j) == key) `HOLD(may && place_of == j) \
        end
    wire [CHANNEL_BITS-1:0] channel_5, channel_6;
    wire [KEY_BITS-1:0] key_5, key_6;
    wire [SEQUENCE_BITS-1:0] number_5, number_6;
    wire [NODE_BITS-1:0] link_5, link_6;
    assign {channel_5, key_5, number_5, link_5} = entry_index_read0;
    assign {channel_6, key_6, number_6, link_6} = named_6;
    wire [SEQUENCE_BITS-1:0] behind_5 = last_5 - number_5;
    wire may_5 = used_mark_read1 != mark_out_read0 && !took_5 && !behind_5[SEQUENCE_BITS-1]
        && key_5 == departure_key_5 && channel_5 == departure_channel_5;
    wire may_6 = index_may_6 && !behind_6[SEQUENCE_BITS-1] && key_6 == departure_key_6 && channel_6 == departure_channel_6;

    // The free entries are, in their order: stored, given, being walked, never used, and
    // in runs. Each bound is the number up to there.
    wire [COUNT_BITS+3:0] given_out = free_stored + given;
    wire [COUNT_BITS+3:0] walked = given_out + (run_walking ? run_left + 1 : 0);
    wire [COUNT_BITS+3:0] unused = walked + (fresh_left ? NODES - fresh : 0);
    `define RUN(word) \
        run = word; \
        `HOLD(start < ENTRIES && run[COUNT_BITS +: NODE_BITS] == free_at(start)) \
        for (p = 0; p < ENTRIES; p = p + 1) if (start <= p && p < start + run[COUNT_BITS-1:0]) \
            `HOLD(p + 1 < ENTRIES && next_of_slice0[free[`FREE(p)]] == free[`FREE((p + 1) % ENTRIES)]) \
        start = start + run[COUNT_BITS-1:0] + 1;

    // One thing that the expiry does: it looks, awaits the answer, or takes.
    wire [22:0] watching = {expiry_taking, peek, took};

    always @* begin : induction
        integer i, j, k, p;
        reg [CHANNEL_BITS-1:0] c;
        reg [SEQUENCE_BITS-1:0] place_of, behind;
        reg [COUNT_BITS+3:0] start;
        reg [NODE_BITS+COUNT_BITS-1:0] run;
        broken_induction = 0;

        // The walk after a reset: nothing moves before its end.
        `HOLD(init <= 1 << NODE_BITS)
        for (k = 1; k < 9; k = k + 1) if (walk[k]) `HOLD(walk[k - 1])
        if (!ready_8) `HOLD(insert == 0 && {try_9, try, departure_1} == 0 && watching == 0 && lengths == 0 && back[15] == 0)
        for (i = 0; i < 1 << NODE_BITS; i = i + 1)
            if (init > i && (i >= NODES || init_busy)) `HOLD(used_mark[i] == 0 && mark_out[i] == 0)
        for (i = 0; i < CHANNELS; i = i + 1) begin
            if (init_busy) `HOLD(list[`NODE(i, 0)] == i)
            if (init_busy && init > i) begin
                `HOLD(tails[i] == {list[`NODE(i, 0)], {1 + SEQUENCE_BITS{1'b0}}})
                `HOLD(heads[i] == {list[`NODE(i, 0)], {SEQUENCE_BITS{1'b0}}})
                `HOLD(ends[i] == 0 && head_numbers[i] == 0)
            end
        end

        // The memories hold the lists. An entry that holds a packet has marks that differ.
        if (!init_busy) for (i = 0; i < CHANNELS; i = i + 1) begin
            c = i;
            `HOLD(later(c, 9) <= lengths[`LENGTH(i)])
            `HOLD(tails[i][SEQUENCE_BITS+1 +: NODE_BITS] == list_at(i, lengths[`LENGTH(i)]))
            `HOLD(tails[i][SEQUENCE_BITS] == mark_out[list_at(i, lengths[`LENGTH(i)])])
            `HOLD(tails[i][SEQUENCE_BITS-1:0] == end_of(c, 3) && ends[i] == end_of(c, 3))
            `HOLD(used_mark[list_at(i, lengths[`LENGTH(i)])] == mark_out[list_at(i, lengths[`LENGTH(i)])])
            `HOLD(heads[i][SEQUENCE_BITS +: NODE_BITS] == list[`NODE(i, 0)] && head_numbers[i] == `NUMBER(i))
            for (j = 0; j < ENTRIES; j = j + 1) if (j < lengths[`LENGTH(i)]) begin
                `HOLD(used_mark[list[`NODE(i, j)]] != mark_out[list[`NODE(i, j)]])
                `HOLD(entry_ticks[list[`NODE(i, j)]] == times[`TIME(i, j)])
                `HOLD(next_of_slice0[list[`NODE(i, j)]] == list[`NODE(i, j + 1)])
                `HOLD(entry_key_slice0[list[`NODE(i, j)]] == {keys[`KEY(i, j)], list[`NODE(i, j + 1)]})
                start = j;
                behind = `NUMBER(i) + start;
                `HOLD(entry_index[list[`NODE(i, j)]][SEQUENCE_BITS+NODE_BITS-1:0] == {behind, list[`NODE(i, j + 1)]})
                `HOLD(entry_index[list[`NODE(i, j)]][SEQUENCE_BITS+NODE_BITS +: KEY_BITS] == keys[`KEY(i, j)])
                `HOLD(entry_index[list[`NODE(i, j)]][SEQUENCE_BITS+NODE_BITS+KEY_BITS +: CHANNEL_BITS] == i)
            end
        end
        // One that has left and is not given out yet: its number is not far behind the
        // head's.
        if (!init_busy) for (p = 0; p < ENTRIES; p = p + 1) begin
            behind = number_of(entry_index[free[`FREE(p)]][SEQUENCE_BITS+NODE_BITS+KEY_BITS +: CHANNEL_BITS])
                - entry_index[free[`FREE(p)]][NODE_BITS +: SEQUENCE_BITS];
            if (p < free_count && used_mark[free[`FREE(p)]] != mark_out[free[`FREE(p)]])
                `HOLD(p >= free_stored && behind != 0 && behind <= free_count - p)
        end

        // An arrival on its way: its tail, and its number.
        if (insert_1) begin
            `HOLD(tail_from_2 == (insert_2 && arrival_channel_2 == arrival_channel_1))
            `HOLD(tail_from_3 == (insert_3 && arrival_channel_3 == arrival_channel_1))
            if (!tail_from_3) `HOLD(tails_read0 == tails[arrival_channel_1])
        end
        if (insert_2) begin
            `HOLD(mark_2 == tails[arrival_channel_2][SEQUENCE_BITS])
            `HOLD(sequence_2 == end_of(arrival_channel_2, 2))
            behind = sequence_2 + 1;
            `HOLD(tail_new_2 == {taken_2, mark_out[taken_2], behind})
            `HOLD(used_mark[taken_2] == mark_out[taken_2])
        end
        if (insert_3) `HOLD(tail_new_3 == tails[arrival_channel_3])
        for (k = 3; k < 9; k = k + 1) begin
            behind = end_of(arrival_channel[k], k) - 1;
            if (insert[k]) `HOLD(sequence_at[k] == behind)
        end
        behind = occupancy_at_9 - 1;
        if (insert_9) `HOLD(sequence_9 - head_numbers_read0 == behind)
        behind = occupancy_at_10 - 1;
        if (insert_10) `HOLD(before_10 == behind)

        // A departure or a look on its way: the end and the head that it sees.
        `HOLD(spaced)
        for (k = 4; k < 9; k = k + 1) if (try[k] || peek[k]) `HOLD(end_at[k] == end_of(departure_channel[k], k))
        if (try_4 || peek_4) `HOLD(departure_channel_at_4 == departure_channel_4)
        if (try_5 || peek_5) begin
            behind = end_5 - 1;
            `HOLD(last_5 == behind)
            `HOLD(takes_at_5)
            `HOLD(head_5_from_8 == (try_8 && departure_channel_8 == departure_channel_5))
            `HOLD(head_5_from_9 == (try_9 && departure_channel_9 == departure_channel_5))
            if (!head_5_from_9) `HOLD(heads_read0 == heads[departure_channel_5])
        end
        if (try_6 || peek_6) begin
            behind = end_6 - 1;
            `HOLD(last_6 == behind)
            `HOLD(new_at_6 == new_for_6)
            if (!new_at_6) `HOLD(head_6 == head_for_7(departure_channel_6))
        end
        if (try_7 || peek_7) begin
            `HOLD(head_7 == head_for_7(departure_channel_7))
            if (seen_some_7) `HOLD(entry_7 == entry_key_slice0[head_7[SEQUENCE_BITS +: NODE_BITS]])
        end
        if (try_8) begin
            behind = number_of(departure_channel_8) + leaving;
            `HOLD(result_8 == {list_at(departure_channel_8, leaving), behind})
        end
        if (found) begin
            `HOLD(!peeked_8 && (!by_head_8 || skipped == 0))
            if (!by_head_8) `HOLD(candidate_8 == list_at(departure_channel_8, skipped))
        end
        if (try_9) `HOLD(head_result_9 == heads[departure_channel_9])

        `HOLD(found_at == {matched_11 || expired_11, matched_10 || expired_10, hit_9})
        `HOLD((departure | took[8:2]) == try && (departure & took[8:2]) == 0 && expire_8 == took_8)
        `HOLD(hit_9 ? departure_9 || expired_9 : !expired_9)
        if (found_at[9]) `HOLD(entry_ticks_read0 == entered_at_9)
        if (found_at[10]) `HOLD(entered_10 == entered_at_10)

        // What it knows by the index.
        for (i = 0; i < SLOTS; i = i + 1) `HOLD(slots[i] == slot[`FREE(i)])
        if (try_4) `HOLD(slots_read0 == slot_at_4)
        `INDEX(5, may_5, departure_key_5, number_5, link_5, candidate_5)
        `INDEX(6, may_6, departure_key_6, number_6, link_6, candidate_6)
        `INDEX(7, index_fits_7, departure_key_7, named_sequence_7, named_next_7, candidate_7)

        // The store of free entries.
        `HOLD(free_ahead == given_out && free_ahead < AHEAD)
        `HOLD(free_room ? free_ahead < AHEAD - 1 : free_ahead == AHEAD - 1 || !ready_1)
        `HOLD(free_tail == (free_head + free_stored) % AHEAD)
        `HOLD(unused <= free_count)
        if (init_busy) `HOLD(walked == 0 && unused == ENTRIES)
        for (p = 0; p < ENTRIES; p = p + 1) if (p < free_stored) begin
            `HOLD(free_store[(free_head + p) % AHEAD] == {free[`FREE(p)], mark_out[free[`FREE(p)]]})
            `HOLD(used_mark[free[`FREE(p)]] == mark_out[free[`FREE(p)]])
        end
        if (given) begin
            `HOLD(given_node == free_at(free_stored))
            `HOLD(used_mark_read0 == used_mark[given_node])
        end
        if (run_walking) begin
            `HOLD(run_last == (run_left == 0))
            `HOLD(give_node == free_at(given_out))
            for (p = 0; p < ENTRIES; p = p + 1) if (given_out <= p && p + 1 < walked)
                `HOLD(next_of_slice0[free[`FREE(p)]] == free[`FREE((p + 1) % ENTRIES)])
        end
        if (fresh_left) begin
            `HOLD(CHANNELS <= fresh && fresh < NODES)
            for (p = 0; p < ENTRIES; p = p + 1) if (walked <= p && p < unused) begin
                `HOLD(free[`FREE(p)] == fresh + p - walked)
                if (!init_busy) `HOLD(used_mark[free[`FREE(p)]] == mark_out[free[`FREE(p)]])
            end
        end
        // The queue of runs holds the youngest in its RAM, and the next on the way out.
        `HOLD(runs_valid == (runs_count != 0) && runs_count <= ENTRIES)
        `HOLD(runs_some == (runs_held != 0) && runs_held == (removed_9 != 0))
        `HOLD(runs_arrived == (returned_10 != 0))
        `HOLD(runs_ahead == runs_count + runs_arrived && runs_room == (runs_ahead < 7))
        `HOLD(runs_small_tail == (runs_small_head + runs_count) % 8)
        `HOLD(runs_tail == (runs_head + runs_held) % ENTRIES)
        start = unused;
        for (k = 0; k < ENTRIES; k = k + 1) if (k < runs_count) begin
            `RUN(runs_small[(runs_small_head + k) % 8])
        end
        if (runs_arrived) begin
            `RUN(runs_ram_read0)
            `HOLD(run[COUNT_BITS-1:0] + 1 == returned_10)
        end
        if (runs_held != 0) begin
            `RUN(runs_ram[runs_head])
            `HOLD(run[COUNT_BITS-1:0] + 1 == removed_9)
        end
        `HOLD(start == free_count)
        `HOLD(returned_less + 1'b1 == returned_some)

        // An entry that counts as available is stored, or the store is as full as it gets
        // while one is taken a clock: of those that left `k` clocks ago or before, fewer
        // and fewer wait for the walk.
        if (ready_1) `HOLD(run_walking || walked + back[3] >= free_count)
        for (k = 3; k < 15; k = k + 1) if (ready_8 && free_count > given_out + back[k])
            `HOLD(run_walking && free_ahead >= 2 || free_count - given_out - back[k] <= (k < 3 + ENTRIES ? 3 + ENTRIES - k : 0))
        for (k = 1; k < 9; k = k + 1) if (walk[k] && !ready_8)
            `HOLD(run_walking && free_ahead >= 2 || free_count - given_out <= (k < 2 + ENTRIES ? 2 + ENTRIES - k : 0))
        if (ready_8) `HOLD(available + insert_1 <= free_stored || free_ahead >= 2)

        // The expiry does one thing at a time, and knows whether the head is gone.
        `HOLD((watching & (watching - 1'b1)) == 0 && expiry_looking == (watching == 0))
        `HOLD((took[8:2] & ~try) == 0 && (peek[8:2] & try) == 0 && (vain & ~took[12:8]) == 0)
        for (k = 2; k < 9; k = k + 1) if (took[k] || peek[k]) `HOLD(departure_channel[k] == expiry_channel)
        if (watching != 0 && (try_8 || peek_8)) `HOLD(of_expiry_8 == (departure_channel_8 == expiry_channel))
        if (peek_8) `HOLD(expiry_some == (seen(expiry_channel, 8) != 0) && !expiry_gone)
        if (peek_12 && expiry_over || expiry_taking || took[8:2] != 0) `HOLD(expiry_some)
        if (peek[12:9] != 0 || expiry_taking || took[8:2] != 0) begin
            `HOLD(looked == (expiry_some && !expiry_gone))
            if (looked) `HOLD(length_of(expiry_channel) > later(expiry_channel, 9))
        end
    end
