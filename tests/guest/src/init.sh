#!/bin/busybox sh
# The machine's first program. What /script prints goes to the second serial port and its
# status to the third, so that neither mixes with what the kernel and the script complain of.
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
stty -F /dev/ttyS1 raw
for module in irqbypass vfio vfio_virqfd vfio_iommu_type1 vfio-pci-core vfio-pci; do
    insmod /modules/$module.ko
done
cd /tmp
sh /script </dev/null >/dev/ttyS1
echo $? >/dev/ttyS2
poweroff -f
