// Put before the `endmodule` of `lists`, with claims.v or covers.v behind it; see main.rs.
//
// The ghost is docs/measurement.md, section 6, by itself: for each channel the addresses
// and keys of its list, and the free addresses in the order in which they will be used. It
// takes arrivals when the module writes them, two clocks after their moment, and departures
// when the module has decided, eight clocks after theirs. What is to happen the ghost
// decides by itself, and addresses move by its decisions only.

    localparam NODES = CHANNELS + ENTRIES;
    localparam LIST = ENTRIES + 1;
    localparam CHANNEL_BITS = $bits(departure_channel_8);
    localparam COUNT_BITS = $bits(available);
    localparam NODE_BITS = $bits(node_2);
    localparam SEQUENCE_BITS = $bits(sequence_2);
    localparam KEY_BITS = $bits(arrival_key_2);
    localparam TICK_BITS = $bits(ticks_2);

    `define NODE(i, j) ((i) * LIST + (j)) * NODE_BITS +: NODE_BITS
    `define KEY(i, j) ((i) * ENTRIES + (j)) * KEY_BITS +: KEY_BITS
    `define TIME(i, j) ((i) * ENTRIES + (j)) * TICK_BITS +: TICK_BITS
    `define LENGTH(i) (i) * COUNT_BITS +: COUNT_BITS
    `define FREE(p) (p) * NODE_BITS +: NODE_BITS

    // The lists: addresses, with the empty entry at the end, keys and arrival times; packets in
    // them.
    reg [CHANNELS*LIST*NODE_BITS-1:0] list;
    reg [CHANNELS*ENTRIES*KEY_BITS-1:0] keys;
    reg [CHANNELS*ENTRIES*TICK_BITS-1:0] times;
    reg [CHANNELS*COUNT_BITS-1:0] lengths;
    // Free addresses, the first to be used first, and how many.
    reg [ENTRIES*NODE_BITS-1:0] free;
    reg [COUNT_BITS-1:0] free_count;
    // The entry that each index slot names.
    reg [SLOTS*NODE_BITS-1:0] slot;
    // The address that the arrival at clock 2 took.
    reg [NODE_BITS-1:0] taken_2;
    // The head that the expiry looked at is still there.
    reg looked;
    // What a departure's slot named at its moment; its key.
    reg [NODE_BITS-1:0] slot_at_4, slot_at_5, slot_at_6, slot_at_7, slot_at_8;
    reg [KEY_BITS-1:0] departure_key_8;
    reg try_9;
    // Packets in an arrival's list, it included.
    reg [COUNT_BITS-1:0] occupancy_at_9, occupancy_at_10, occupancy_at_11;

    // If a departure or expiry found a packet, and when that came.
    reg [11:9] found_at;
    reg [TICK_BITS-1:0] entered_at_9, entered_at_10, entered_at_11;

    // The module's pipelines, by clock.
    wire [11:1] insert = {insert_11, insert_10, insert_9, insert_8, insert_7, insert_6, insert_5, insert_4, insert_3,
        insert_2, insert_1};
    wire [8:1][CHANNEL_BITS-1:0] arrival_channel = {arrival_channel_8, arrival_channel_7, arrival_channel_6,
        arrival_channel_5, arrival_channel_4, arrival_channel_3, arrival_channel_2, arrival_channel_1};

    function [NODE_BITS-1:0] list_at;
        input [CHANNEL_BITS-1:0] c;
        input [COUNT_BITS-1:0] at;
        integer i, j;
        begin
            list_at = 0;
            for (i = 0; i < CHANNELS; i = i + 1)
                for (j = 0; j < LIST; j = j + 1) if (c == i && at == j) list_at = list[`NODE(i, j)];
        end
    endfunction

    function [KEY_BITS-1:0] key_at;
        input [CHANNEL_BITS-1:0] c;
        input [COUNT_BITS-1:0] at;
        integer i, j;
        begin
            key_at = 0;
            for (i = 0; i < CHANNELS; i = i + 1)
                for (j = 0; j < ENTRIES; j = j + 1) if (c == i && at == j) key_at = keys[`KEY(i, j)];
        end
    endfunction

    function [TICK_BITS-1:0] time_at;
        input [CHANNEL_BITS-1:0] c;
        input [COUNT_BITS-1:0] at;
        integer i, j;
        begin
            time_at = 0;
            for (i = 0; i < CHANNELS; i = i + 1)
                for (j = 0; j < ENTRIES; j = j + 1) if (c == i && at == j) time_at = times[`TIME(i, j)];
        end
    endfunction

    function [COUNT_BITS-1:0] length_of;
        input [CHANNEL_BITS-1:0] c;
        integer i;
        begin
            length_of = 0;
            for (i = 0; i < CHANNELS; i = i + 1) if (c == i) length_of = lengths[`LENGTH(i)];
        end
    endfunction

    // Arrivals in the list of `c` that a departure at clock `at` does not see: those
    // behind its moment.
    function [COUNT_BITS:0] later;
        input [CHANNEL_BITS-1:0] c;
        input integer at;
        integer k;
        begin
            later = 0;
            for (k = 3; k < 9; k = k + 1) if (k < at && insert[k] && arrival_channel[k] == c) later = later + 1;
        end
    endfunction

    function [COUNT_BITS-1:0] seen;
        input [CHANNEL_BITS-1:0] c;
        input integer at;
        seen = length_of(c) - later(c, at);
    endfunction

    // A departure finds the head, or what its slot names; an expiry the head that was
    // looked at. All before it leave with it.
    reg found;
    reg [COUNT_BITS-1:0] skipped, leaving;
    always @* begin : departure
        integer i;
        found = 0;
        skipped = 0;
        for (i = ENTRIES - 1; i >= 0; i = i - 1) begin
            if (try_8 && i < seen(departure_channel_8, 8) && key_at(departure_channel_8, i) == departure_key_8
                && (i == 0 || slot_at_8 == list_at(departure_channel_8, i))) begin
                found = 1;
                skipped = i;
            end
        end
        if (took_8) begin
            found = looked;
            skipped = 0;
        end
        leaving = found ? skipped + 1 : 0;
    end

    // The next state.
    reg [CHANNELS*LIST*NODE_BITS-1:0] list_next;
    reg [CHANNELS*ENTRIES*KEY_BITS-1:0] keys_next;
    reg [CHANNELS*ENTRIES*TICK_BITS-1:0] times_next;
    reg [CHANNELS*COUNT_BITS-1:0] lengths_next;
    reg [ENTRIES*NODE_BITS-1:0] free_next;
    reg [COUNT_BITS-1:0] free_count_next;
    always @* begin : step
        integer i, j, k;
        list_next = list;
        keys_next = keys;
        times_next = times;
        lengths_next = lengths;
        for (i = 0; i < CHANNELS; i = i + 1) begin
            if (departure_channel_8 == i) begin
                for (k = 1; k < LIST; k = k + 1) if (leaving == k) begin
                    for (j = 0; j + k < LIST; j = j + 1) list_next[`NODE(i, j)] = list[`NODE(i, j + k)];
                    for (j = 0; j + k < ENTRIES; j = j + 1) begin
                        keys_next[`KEY(i, j)] = keys[`KEY(i, j + k)];
                        times_next[`TIME(i, j)] = times[`TIME(i, j + k)];
                    end
                end
                lengths_next[`LENGTH(i)] = lengths[`LENGTH(i)] - leaving;
            end
            // An arrival fills the empty entry, and the one it took is the next empty one.
            if (insert_2 && arrival_channel_2 == i) begin
                for (j = 0; j < ENTRIES; j = j + 1) if (lengths_next[`LENGTH(i)] == j) begin
                    keys_next[`KEY(i, j)] = arrival_key_2;
                    times_next[`TIME(i, j)] = ticks_2;
                    list_next[`NODE(i, j + 1)] = taken_2;
                end
                lengths_next[`LENGTH(i)] = lengths_next[`LENGTH(i)] + 1;
            end
        end
        // An arrival takes the entry that has been free for longest; what leaves is free
        // in its order.
        free_next = insert_1 ? free >> NODE_BITS : free;
        free_count_next = free_count - insert_1;
        for (j = 0; j < ENTRIES; j = j + 1)
            for (k = 0; k < ENTRIES; k = k + 1)
                if (j < leaving && free_count_next + j == k) free_next[`FREE(k)] = list_at(departure_channel_8, j);
        free_count_next = free_count_next + leaving;
    end

    // A reset leaves the index. It may begin with anything.
    reg begun;
    initial begun = 0;
    always @(posedge clk) begun <= 1;
    always @* begin : index
        integer i;
        if (!STEP && !begun) for (i = 0; i < SLOTS; i = i + 1) assume (slots[i] == slot[`FREE(i)]);
    end

    integer n;
    initial begin
        for (n = 0; n < CHANNELS; n = n + 1) list[`NODE(n, 0)] = n;
        for (n = 0; n < ENTRIES; n = n + 1) free[`FREE(n)] = CHANNELS + n;
        lengths = 0;
        free_count = ENTRIES;
        looked = 0;
        try_9 = 0;
        found_at = 0;
    end
    always @(posedge clk) begin
        list <= list_next;
        keys <= keys_next;
        times <= times_next;
        lengths <= lengths_next;
        free <= free_next;
        free_count <= free_count_next;
        if (found && departure_channel_8 == expiry_channel) looked <= 0;
        if (peek_8) looked <= seen(expiry_channel, 8) != 0;
        try_9 <= try_8;
        found_at <= {found_at[10:9], found};
        if (rst) begin
            for (n = 0; n < CHANNELS; n = n + 1) list[`NODE(n, 0)] <= n;
            for (n = 0; n < ENTRIES; n = n + 1) free[`FREE(n)] <= CHANNELS + n;
            lengths <= 0;
            free_count <= ENTRIES;
            looked <= 0;
            try_9 <= 0;
            found_at <= 0;
        end
        for (n = 0; n < SLOTS; n = n + 1) begin
            if (departure_key_3 % SLOTS == n) slot_at_4 <= slot[`FREE(n)];
            if (insert_2 && arrival_key_2 % SLOTS == n) slot[`FREE(n)] <= list_at(arrival_channel_2, length_of(arrival_channel_2));
        end
        taken_2 <= free[`FREE(0)];
        slot_at_5 <= slot_at_4;
        slot_at_6 <= slot_at_5;
        slot_at_7 <= slot_at_6;
        slot_at_8 <= slot_at_7;
        departure_key_8 <= departure_key_7;
        entered_at_9 <= time_at(departure_channel_8, skipped);
        entered_at_10 <= entered_at_9;
        entered_at_11 <= entered_at_10;
        occupancy_at_9 <= seen(arrival_channel_8, 8);
        occupancy_at_10 <= occupancy_at_9;
        occupancy_at_11 <= occupancy_at_10;
    end
