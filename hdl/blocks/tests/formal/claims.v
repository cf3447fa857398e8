// What is shown of `lists`, and (induction.v) what makes it inductive. Each claim stands
// for a state in whose predecessor all claims held: from any state, one step is a proof.

    reg sound;
    reg broken;
    initial sound = !STEP;
    always @(posedge clk) sound <= !broken && !broken_induction;
    `define CLAIM(x) begin if (!(x)) broken = 1; assert (!sound || (x)); end

    // All places where an address can be, and which of them hold one.
    localparam PLACES = CHANNELS * LIST + ENTRIES + 1;
    wire [PLACES*NODE_BITS-1:0] place = {taken_2, free, list};
    reg [PLACES-1:0] holds;
    // Entries in lists, free, or just taken.
    reg [COUNT_BITS+1:0] total;

    wire [23:9][COUNT_BITS-1:0] returned = {returned_some, returned_22, returned_21, returned_20, returned_19, returned_18,
        returned_17, returned_16, returned_15, returned_14, returned_13, returned_12, returned_11, returned_10, removed_9};
    // Entries that left a list in the last `k` clocks.
    reg [15:1][COUNT_BITS+3:0] back;
    always @* begin : sums
        integer k;
        back[1] = removed_9;
        for (k = 2; k < 16; k = k + 1) back[k] = back[k - 1] + returned[8 + k];
    end

    always @* begin : claims
        integer i, j;
        broken = 0;

        // No address is lost or doubled: all places hold different ones, as many as there are.
        total = insert_2 + free_count;
        for (i = 0; i < CHANNELS; i = i + 1) begin
            for (j = 0; j < LIST; j = j + 1) holds[i * LIST + j] = j <= lengths[`LENGTH(i)];
            total = total + lengths[`LENGTH(i)];
        end
        for (i = 0; i < ENTRIES; i = i + 1) holds[CHANNELS * LIST + i] = i < free_count;
        holds[PLACES - 1] = insert_2;
        `CLAIM(total == ENTRIES)
        for (i = 0; i < PLACES; i = i + 1) begin
            if (holds[i]) `CLAIM(place[`FREE(i)] < NODES)
            for (j = 0; j < i; j = j + 1) if (holds[i] && holds[j]) `CLAIM(place[`FREE(i)] != place[`FREE(j)])
        end

        // An arrival fills the empty entry at the end of its list and links the one that
        // has been free for longest, which is at hand.
        if (insert_1) begin
            `CLAIM(free_count != 0)
            `CLAIM(free_stored != 0)
            `CLAIM(free_entry[NODE_BITS:1] == free[`FREE(0)])
        end
        if (insert_2) begin
            `CLAIM(node_2 == list_at(arrival_channel_2, length_of(arrival_channel_2)))
            `CLAIM(next_2 == taken_2)
        end

        // A departure takes away what the ghost says, and its delay is since that one came.
        `CLAIM(hit_8 == found)
        `CLAIM(removed_8 == leaving)
        if (found) begin
            `CLAIM(freed_first == list_at(departure_channel_8, 0))
            `CLAIM((end_8 == result_8[SEQUENCE_BITS-1:0]) == (leaving == seen(departure_channel_8, 8)))
        end

        `CLAIM((matched_11 || expired_11) == found_at[11])
        if (found_at[11]) `CLAIM(age_11 == ticks_11 - entered_at_11)

        // The occupancy is the length of the list.
        if (insert_11) begin
            `CLAIM(occupancy_11 == occupancy_at_11)
            `CLAIM(begins_busy_11 == (occupancy_at_11 == 1))
        end

        // No packet is lost: an entry is available, on its way into a list, in one, or on
        // its way back, and no arrival is refused while one is available.
        `CLAIM(free_count == available + insert_1 + back[15])
        `CLAIM(some_available == (available != 0))
    end
